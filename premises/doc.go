// Package premises answers: may they enter, search, seize, open or tax this
// thing?
package premises

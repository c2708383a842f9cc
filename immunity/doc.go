// Package immunity answers: may the receiving State do this to this person?
package immunity

package main

import "testing"

func golden(t *testing.T, name string, got []byte) { t.Helper() }

package premises

import (
	"testing"

	"law.example/vienna/internal/rule/ruletest"
)

// The fields of Case are packed as pack.go has it.
func TestPack(t *testing.T) { ruletest.Pack(t, &law, Case{}, "Presume", "Owner") }

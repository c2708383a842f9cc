package casetest_test

import (
	"fmt"
	"os"
	"testing"
	"testing/fstest"

	"law.example/vienna/casetest"
)

func ExampleRun() {
	// In the test of a program, with the cases in testdata:
	_ = func(t *testing.T) {
		casetest.Run(t, os.DirFS("testdata"), "*.jsonl")
	}
}

func ExampleCheck() {
	desk := `{"id":"desk-17","package":"immunity","question":"arrest","facts":{"person":"agent"},"presume":true,"expect":"barred","expect_at":"VCDR 29"}
{"id":"desk-18","package":"immunity","question":"ticket","facts":{"person":"agent"},"presume":true,"expect":"barred"}
{"id":"desk-19","package":"premises","question":"open","facts":{"thing":"parcel"},"expect":"barred"}
`
	fmt.Println(casetest.Check(fstest.MapFS{"desk.jsonl": {Data: []byte(desk)}}, "*.jsonl"))
	// Output:
	// desk.jsonl:2: case "desk-18": ticket: expected barred: answered not_barred, by Custom
	// desk.jsonl:3:81: thing: "parcel": allowed are other, premises, housing, property, transport, account, archives, correspondence, bag, fees, transmitter, residence, papers, personal_property, baggage
}

package casefile_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"law.example/vienna/immunity"
	"law.example/vienna/internal/casefile"
)

func ExampleReader_FromRecord() {
	r := casefile.NewReader()
	record, err := immunity.Decide(immunity.Case{Person: immunity.Agent, Presume: true}, immunity.Arrest).Record()
	if err != nil {
		fmt.Println(err)
		return
	}
	e, err := r.FromRecord(&record)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(e.Law.Name(), e.Asked, e.Find(e.Asked).Answer)
	record.Case = json.RawMessage(`{"facts":{"persona":"agent"}}`)
	_, err = r.FromRecord(&record)
	fmt.Println(err)
	// Output:
	// immunity arrest barred
	// case: line 1, column 20: "persona" is not a fact: nearest are person, begun, visa; casefile -help lists all
}

// A record that can be read is written, and read again, as it is.
func FuzzRecord(f *testing.F) {
	f.Add(`{"id":"a","record":{"format":1,"law":"2026-11-24","package":"immunity","question":"arrest","case":{"facts":{"person":"agent"},"presume":true},"answer":"barred","settled":[{"key":"vcdr-29","at":"VCDR 29"}],"text":"","limits":""}}`)
	f.Add(`{"record":{"format":1,"law":"never","case":null,"settled":null}}`)
	f.Add(`{"id":"a","inexpressible":"","record":{"used":[[`)
	r := casefile.NewReader()
	f.Fuzz(func(t *testing.T, in string) {
		file, err := r.Open("x.jsonl", strings.NewReader(in))
		if err != nil {
			t.Fatal(err)
		}
		for {
			buf, p, err := file.Next(nil)
			if err != nil {
				return
			}
			if p.Err != nil {
				continue
			}
			a, err := file.DecodeArchived(buf, p)
			if err != nil || a.Record == nil {
				continue
			}
			if e, err := r.FromRecord(a.Record); err == nil {
				e.Find(e.Asked)
			}
			written, err := json.Marshal(a.Record)
			if err != nil {
				t.Fatalf("%s: %v", in, err)
			}
			again, err := casefile.DecodeRecord(written)
			if err != nil {
				t.Fatalf("%s: %v", written, err)
			}
			if rewritten, err := json.Marshal(again); err != nil || !bytes.Equal(rewritten, written) {
				t.Errorf("%s: written as %s, and read and written as %s, %v", in, written, rewritten, err)
			}
		}
	})
}

// Code generated from the rows by go test -update; DO NOT EDIT.

package obligations

import "law.example/vienna/internal/rule"

// table is the rows as the evaluator reads them.
var table = rule.Table{
	Low:     rule.Box{0x4210822405, 0x5555555555555555, 0x555},
	Top:     rule.Box{0x12108411202, 0xaaaaaaaaaaaaaaaa, 0xaaa},
	All:     rule.Box{0x1ffffffffff, 0xffffffffffffffff, 0xfff},
	Outcome: []rule.Outcomes{1, 8, 16, 2, 4, 1},
	Keys:    [2]uint8{2, 0},
	Rows: []rule.Row{
		{Box: rule.Box{0x1ffffffffff, 0xffffffffffffffff, 0xfff}, Layer: 0}, // 0 duty-not-arisen
		{Box: rule.Box{0x13fffffe406, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 1 arsiwa-4-1
		{Box: rule.Box{0x13fffffe40a, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 2 arsiwa-5
		{Box: rule.Box{0x13ffffffc12, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 3 arsiwa-6
		{Box: rule.Box{0x13fffffe80e, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 4 arsiwa-7
		{Box: rule.Box{0x13ffffffc22, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 5 arsiwa-8
		{Box: rule.Box{0x13ffffffc42, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 6 arsiwa-9
		{Box: rule.Box{0x13ffffffc82, 0xfffffffffffffffe, 0xfff}, Layer: 1}, // 7 arsiwa-10
		{Box: rule.Box{0x13ffffffffe, 0xfffffffffffffffb, 0xfff}, Layer: 1}, // 8 arsiwa-11
		{Box: rule.Box{0x13fffffff02, 0xfffffffffffffff7, 0xfff}, Layer: 4}, // 9 act-private
		{Box: rule.Box{0x13ffffff00e, 0xfffffffffffffff7, 0xfff}, Layer: 4}, // 10 act-private-capacity
		{Box: rule.Box{0x13ffffffc82, 0xfffffffffffffff5, 0xfff}, Layer: 4}, // 11 act-movement-failed
		{Box: rule.Box{0x13ffffffffe, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 12 duty-violated
		{Box: rule.Box{0xbffffffffe, 0xffffffffffffffff, 0xfff}, Layer: 3},  // 13 duty-running
		{Box: rule.Box{0x7ffffffffe, 0xffffffffffffffff, 0xfff}, Layer: 4},  // 14 duty-performed
		{Box: rule.Box{0x13ffffffffe, 0xfffffffffffaffff, 0xfff}, Layer: 4}, // 15 entry-consent
		{Box: rule.Box{0x13ffffffffe, 0xffffffffff9bffff, 0xfff}, Layer: 4}, // 16 vccr-31-2-disaster
		{Box: rule.Box{0x13ffffffffe, 0xffffffffffabffff, 0xffb}, Layer: 4}, // 17 vccr-31-2-refused
		{Box: rule.Box{0x1ffffe1fffe, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 18 vccr-35-3-opened
		{Box: rule.Box{0x1ffff9dfffe, 0xfffffffffdffffff, 0xfff}, Layer: 1}, // 19 vccr-35-3-unfounded
		{Box: rule.Box{0x1ffff91fffe, 0xffffffffffdfffff, 0xfff}, Layer: 1}, // 20 vccr-35-3-unasked
		{Box: rule.Box{0x1ffff85fffe, 0xfffffffffeffffff, 0xfff}, Layer: 3}, // 21 vccr-35-3-asked
		{Box: rule.Box{0x1ffff83fffe, 0xffffffffffffffff, 0xfff}, Layer: 4}, // 22 vccr-35-3-passed
		{Box: rule.Box{0x1ffff89fffe, 0xfffffffffeffffff, 0xfff}, Layer: 4}, // 23 vccr-35-3-by-sender
		{Box: rule.Box{0x1ffff91fffe, 0xfffffffffeefffff, 0xfff}, Layer: 4}, // 24 vccr-35-3-returned
		{Box: rule.Box{0x1fffffefffe, 0xfffffffffffffdaf, 0xfff}, Layer: 1}, // 25 steps-before
		{Box: rule.Box{0x1fffffefffe, 0xfffffffffffffdbf, 0xeff}, Layer: 1}, // 26 steps-before-no-harm
		{Box: rule.Box{0x1fffffffffe, 0xfffffffffffff7af, 0xfff}, Layer: 1}, // 27 steps-during
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffffdfaf, 0xfff}, Layer: 1}, // 28 steps-after
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffff7fef, 0xfbf}, Layer: 1}, // 29 steps-punish
		{Box: rule.Box{0x1fffffffffe, 0xfffffffffffffddf, 0xdff}, Layer: 3}, // 30 steps-no-harm
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffffff5f, 0xfff}, Layer: 4}, // 31 steps-no-harm-no-means
		{Box: rule.Box{0x1ffffff1ffe, 0xffffffffffffffdf, 0xfff}, Layer: 4}, // 32 steps-no-harm-unforeseen
		{Box: rule.Box{0x1fffffffffe, 0xfffffffffffffedf, 0xfff}, Layer: 4}, // 33 steps-no-harm-taken
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffffff6f, 0xfff}, Layer: 4}, // 34 steps-no-means
		{Box: rule.Box{0x1ffffff1ffe, 0xffffffffffffebef, 0xfff}, Layer: 4}, // 35 steps-unforeseen
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffffeaef, 0xfff}, Layer: 4}, // 36 steps-all
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffffbf6f, 0xfff}, Layer: 4}, // 37 steps-no-means-punished
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffffff6f, 0xf7f}, Layer: 4}, // 38 steps-no-means-apart
		{Box: rule.Box{0x1ffffff1ffe, 0xffffffffffffabef, 0xfff}, Layer: 4}, // 39 steps-unforeseen-punished
		{Box: rule.Box{0x1ffffff1ffe, 0xffffffffffffebef, 0xf7f}, Layer: 4}, // 40 steps-unforeseen-apart
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffffaaef, 0xfff}, Layer: 4}, // 41 steps-all-punished
		{Box: rule.Box{0x1fffffffffe, 0xffffffffffffeaef, 0xf7f}, Layer: 4}, // 42 steps-all-apart
		{Box: rule.Box{0x1fff67ffffe, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 43 told-late
		{Box: rule.Box{0x1fff17ffffe, 0xffffffffffffffff, 0xfef}, Layer: 1}, // 44 told-after-statement
		{Box: rule.Box{0x1fff87ffffe, 0xffffffffffffffff, 0xfff}, Layer: 3}, // 45 told-outstanding
		{Box: rule.Box{0x1fff0fffffe, 0xffffffffffffffff, 0xfff}, Layer: 4}, // 46 told-at-once
		{Box: rule.Box{0x1fff17ffffe, 0xffffffffffffffff, 0xfdf}, Layer: 4}, // 47 told-in-time
		{Box: rule.Box{0x1fecffffffe, 0xfeffffffffffffff, 0xfff}, Layer: 1}, // 48 post-not-informed
		{Box: rule.Box{0x1fecffffffe, 0xfbffffffffffffff, 0xfff}, Layer: 1}, // 49 post-not-informed-agreement
		{Box: rule.Box{0x1fec47ffffe, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 50 post-not-informed-untold
		{Box: rule.Box{0x1ff0ffffffe, 0xffffffffffffffff, 0xfff}, Layer: 3}, // 51 post-outstanding
		{Box: rule.Box{0x1fe3ffffffe, 0xffffffffffffffff, 0xfff}, Layer: 4}, // 52 post-informed
		{Box: rule.Box{0x1d9fffffffe, 0xffffffffffffffff, 0xfff}, Layer: 1}, // 53 not-forwarded
		{Box: rule.Box{0x1e1fffffffe, 0xffffffffffffffff, 0xfff}, Layer: 3}, // 54 forwarding-outstanding
		{Box: rule.Box{0x1c7fffffffe, 0xffffffffffffffff, 0xfff}, Layer: 4}, // 55 forwarded
		{Box: rule.Box{0x1fffffffffe, 0xffdfffffffffffff, 0xfff}, Layer: 5}, // 56 not-a-national
		{Box: rule.Box{0x1fffffffffe, 0xff7fffffffffffff, 0xfff}, Layer: 5}, // 57 not-apparent
		{Box: rule.Box{0x1fffffffffe, 0xf57fffffffffffff, 0xfff}, Layer: 5}, // 58 not-apparent-unasked
		{Box: rule.Box{0x1fffbfffffe, 0xf5ffffffffffffff, 0xfff}, Layer: 5}, // 59 not-asked
		{Box: rule.Box{0x1fffffffffe, 0xdfffffffffffffff, 0xfff}, Layer: 5}, // 60 not-written
		{Box: rule.Box{0x1fffffffffe, 0xfff7fffffbfaffff, 0xfff}, Layer: 2}, // 61 arsiwa-20
		{Box: rule.Box{0x1fffffffffe, 0xfff7ffffebffffff, 0xfff}, Layer: 2}, // 62 arsiwa-21
		{Box: rule.Box{0x1fffffffffe, 0xfff7ffffbbffffff, 0x7ff}, Layer: 2}, // 63 arsiwa-22
		{Box: rule.Box{0x1fffffffffe, 0xfff5fff6fbffffff, 0xfff}, Layer: 2}, // 64 arsiwa-23
		{Box: rule.Box{0x1fffffffffe, 0xfff5ff6ffbffffff, 0xfff}, Layer: 2}, // 65 arsiwa-24
		{Box: rule.Box{0x1fffffffffe, 0xbff5fb6ffbffffff, 0xfff}, Layer: 2}, // 66 arsiwa-24-entry
		{Box: rule.Box{0x1fffffffffe, 0xfff5fb6ffbffffff, 0xffe}, Layer: 2}, // 67 arsiwa-24-bag
		{Box: rule.Box{0x1fffffffffe, 0xfff55efffbffffff, 0xfff}, Layer: 2}, // 68 arsiwa-25
		{Box: rule.Box{0x1fffffffffe, 0xbff5dafffbffffff, 0xfff}, Layer: 2}, // 69 arsiwa-25-entry
		{Box: rule.Box{0x1fffffffffe, 0xfff5dafffbffffff, 0xffe}, Layer: 2}, // 70 arsiwa-25-bag
	},
	Questions: []rule.Question{
		{ //
			Rows: []uint16{},
			By:   []uint16{},
			End:  []uint16{0, 0},
		},
		{ // attribution
			Rows: []uint16{9, 10, 11, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{0, 9, 10, 11, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			End:  []uint16{1, 13},
		},
		{ // strict
			Rows: []uint16{9, 10, 11, 14, 13, 61, 62, 63, 64, 65, 68, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{0, 9, 10, 11, 14, 13, 61, 62, 63, 64, 65, 68, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			End:  []uint16{1, 21},
		},
		{ // entry
			Rows: []uint16{9, 10, 11, 14, 15, 13, 62, 63, 64, 66, 69, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{0, 9, 10, 11, 14, 15, 13, 62, 63, 64, 66, 69, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			End:  []uint16{1, 21},
		},
		{ // consular_entry
			Rows: []uint16{9, 10, 11, 14, 15, 16, 17, 13, 62, 63, 64, 66, 69, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{0, 9, 10, 11, 14, 15, 16, 17, 13, 62, 63, 64, 66, 69, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			End:  []uint16{1, 23},
		},
		{ // bag
			Rows: []uint16{9, 10, 11, 14, 13, 61, 62, 63, 64, 67, 70, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{0, 9, 10, 11, 14, 13, 61, 62, 63, 64, 67, 70, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			End:  []uint16{1, 21},
		},
		{ // consular_bag
			Rows: []uint16{22, 23, 24, 21, 61, 62, 63, 64, 65, 68, 18, 19, 20, 0},
			By:   []uint16{0, 22, 23, 24, 21, 61, 62, 63, 64, 65, 68, 18, 19, 20, 0},
			End:  []uint16{1, 15},
		},
		{ // care
			Rows: []uint16{31, 32, 33, 34, 35, 36, 30, 61, 62, 63, 64, 65, 68, 25, 26, 27, 28, 0},
			By:   []uint16{0, 31, 32, 33, 34, 35, 36, 30, 61, 62, 63, 64, 65, 68, 25, 26, 27, 28, 0},
			End:  []uint16{1, 19},
		},
		{ // personal_care
			Rows: []uint16{31, 32, 33, 37, 38, 39, 40, 41, 42, 30, 61, 62, 63, 64, 65, 68, 25, 26, 27, 28, 29, 0},
			By:   []uint16{0, 31, 32, 33, 37, 38, 39, 40, 41, 42, 30, 61, 62, 63, 64, 65, 68, 25, 26, 27, 28, 29, 0},
			End:  []uint16{1, 23},
		},
		{ // duty
			Rows: []uint16{14, 13, 61, 62, 63, 64, 65, 68, 12, 0},
			By:   []uint16{0, 14, 13, 61, 62, 63, 64, 65, 68, 12, 0},
			End:  []uint16{1, 11},
		},
		{ // person
			Rows: []uint16{14, 13, 12, 0},
			By:   []uint16{0, 14, 13, 12, 0},
			End:  []uint16{1, 5},
		},
		{ // tell
			Rows: []uint16{56, 57, 46, 47, 45, 62, 63, 64, 65, 68, 43, 44, 0},
			By:   []uint16{0, 56, 57, 46, 47, 45, 62, 63, 64, 65, 68, 43, 44, 0},
			End:  []uint16{1, 14},
		},
		{ // inform
			Rows: []uint16{56, 58, 59, 52, 51, 62, 63, 64, 65, 68, 48, 49, 50, 0},
			By:   []uint16{0, 56, 58, 59, 52, 51, 62, 63, 64, 65, 68, 48, 49, 50, 0},
			End:  []uint16{1, 15},
		},
		{ // forward
			Rows: []uint16{56, 60, 55, 54, 62, 63, 64, 65, 68, 53, 0},
			By:   []uint16{0, 56, 60, 55, 54, 62, 63, 64, 65, 68, 53, 0},
			End:  []uint16{1, 12},
		},
		{ // national
			Rows: []uint16{56, 14, 13, 62, 63, 64, 65, 68, 12, 0},
			By:   []uint16{0, 56, 14, 13, 62, 63, 64, 65, 68, 12, 0},
			End:  []uint16{1, 11},
		},
	},
	Manners: []rule.Manner{},
}

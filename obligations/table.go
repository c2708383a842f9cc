// Code generated from the rows by go test -update; DO NOT EDIT.

package obligations

import "law.example/vienna/internal/rule"

// table is the rows as the evaluator reads them.
var table = rule.Table{
	Low:     rule.Box{0x1084208901, 0x5555555555555555, 0x1555},
	Top:     rule.Box{0x4842104480, 0xaaaaaaaaaaaaaaaa, 0x2aaa},
	All:     rule.Box{0x7fffffffff, 0xffffffffffffffff, 0x3fff},
	Outcome: []rule.Outcomes{1, 8, 16, 2, 4, 1},
	Rows: []rule.Row{
		{Box: rule.Box{0x7fffffffff, 0xffffffffffffffff, 0x3fff}, Layer: 0}, // 0 not-arisen
		{Box: rule.Box{0x4ffffff901, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 1 arsiwa-4-1
		{Box: rule.Box{0x4ffffff902, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 2 arsiwa-5
		{Box: rule.Box{0x4fffffff04, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 3 arsiwa-6
		{Box: rule.Box{0x4ffffffa03, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 4 arsiwa-7
		{Box: rule.Box{0x4fffffff08, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 5 arsiwa-8
		{Box: rule.Box{0x4fffffff10, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 6 arsiwa-9
		{Box: rule.Box{0x4fffffff20, 0xfffffffffffffffe, 0x3bff}, Layer: 1}, // 7 arsiwa-10
		{Box: rule.Box{0x4fffffffff, 0xfffffffffffffffb, 0x3bff}, Layer: 1}, // 8 arsiwa-11
		{Box: rule.Box{0x4fffffffc0, 0xfffffffffffffff7, 0x3bff}, Layer: 4}, // 9 private-act
		{Box: rule.Box{0x4ffffffc03, 0xfffffffffffffff7, 0x3bff}, Layer: 4}, // 10 private-capacity
		{Box: rule.Box{0x4fffffff20, 0xfffffffffffffff5, 0x3bff}, Layer: 4}, // 11 movement-failed
		{Box: rule.Box{0x4fffffffff, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 12 violated
		{Box: rule.Box{0x2fffffffff, 0xffffffffffffffff, 0x3bff}, Layer: 3}, // 13 running
		{Box: rule.Box{0x1fffffffff, 0xffffffffffffffff, 0x3bff}, Layer: 4}, // 14 performed
		{Box: rule.Box{0x4fffffffff, 0xfffffffffffaffff, 0x3bff}, Layer: 4}, // 15 entry-consent
		{Box: rule.Box{0x4fffffffff, 0xffffffffff9bffff, 0x3bff}, Layer: 4}, // 16 vccr-31-2-disaster
		{Box: rule.Box{0x4fffffffff, 0xffffffffffabffff, 0x3bfb}, Layer: 4}, // 17 vccr-31-2-refused
		{Box: rule.Box{0x7ffff87fff, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 18 vccr-35-3-opened
		{Box: rule.Box{0x7fffe57fff, 0xfffffffffdffffff, 0x3bff}, Layer: 1}, // 19 vccr-35-3-unfounded
		{Box: rule.Box{0x7fffe47fff, 0xffffffffffdfffff, 0x3bff}, Layer: 1}, // 20 vccr-35-3-unasked
		{Box: rule.Box{0x7fffe17fff, 0xfffffffffeffffff, 0x3bff}, Layer: 3}, // 21 vccr-35-3-asked
		{Box: rule.Box{0x7fffe0ffff, 0xffffffffffffffff, 0x3bff}, Layer: 4}, // 22 vccr-35-3-passed
		{Box: rule.Box{0x7fffe27fff, 0xffffffffffffffff, 0x3bff}, Layer: 4}, // 23 vccr-35-3-by-sender
		{Box: rule.Box{0x7fffe47fff, 0xfffffffffeefffff, 0x3bff}, Layer: 4}, // 24 vccr-35-3-returned
		{Box: rule.Box{0x7fffffbfff, 0xfffffffffffffdaf, 0x3bff}, Layer: 1}, // 25 steps-before
		{Box: rule.Box{0x7fffffbfff, 0xfffffffffffffdbf, 0x3aff}, Layer: 1}, // 26 steps-before-no-harm
		{Box: rule.Box{0x7fffffffff, 0xfffffffffffff7af, 0x3bff}, Layer: 1}, // 27 steps-during
		{Box: rule.Box{0x7fffffffff, 0xffffffffffffdfaf, 0x3bff}, Layer: 1}, // 28 steps-after
		{Box: rule.Box{0x7fffffffff, 0xffffffffffff7fef, 0x3bbf}, Layer: 1}, // 29 steps-punish
		{Box: rule.Box{0x7fffffffff, 0xfffffffffffffddf, 0x39ff}, Layer: 3}, // 30 no-harm
		{Box: rule.Box{0x7fffffffff, 0xfffffffffffffd5f, 0x3bff}, Layer: 3}, // 31 no-harm-no-means
		{Box: rule.Box{0x7fffffc7ff, 0xfffffffffffffddf, 0x3bff}, Layer: 3}, // 32 no-harm-unforeseen
		{Box: rule.Box{0x7fffffffff, 0xfffffffffffffedf, 0x3bff}, Layer: 4}, // 33 no-harm-steps
		{Box: rule.Box{0x7fffffffff, 0xffffffffffffff6f, 0x3bff}, Layer: 4}, // 34 no-means
		{Box: rule.Box{0x7fffffc7ff, 0xffffffffffffebef, 0x3bff}, Layer: 4}, // 35 unforeseen
		{Box: rule.Box{0x7fffffffff, 0xffffffffffffeaef, 0x3bff}, Layer: 4}, // 36 all-steps
		{Box: rule.Box{0x7fffffffff, 0xffffffffffffbf6f, 0x3bff}, Layer: 4}, // 37 no-means-punished
		{Box: rule.Box{0x7fffffffff, 0xffffffffffffff6f, 0x3b7f}, Layer: 4}, // 38 no-means-apart
		{Box: rule.Box{0x7fffffc7ff, 0xffffffffffffabef, 0x3bff}, Layer: 4}, // 39 unforeseen-punished
		{Box: rule.Box{0x7fffffc7ff, 0xffffffffffffebef, 0x3b7f}, Layer: 4}, // 40 unforeseen-apart
		{Box: rule.Box{0x7fffffffff, 0xffffffffffffaaef, 0x3bff}, Layer: 4}, // 41 all-steps-punished
		{Box: rule.Box{0x7fffffffff, 0xffffffffffffeaef, 0x3b7f}, Layer: 4}, // 42 all-steps-apart
		{Box: rule.Box{0x7ffd9fffff, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 43 told-late
		{Box: rule.Box{0x7ffc5fffff, 0xffffffffffffffff, 0x3bef}, Layer: 1}, // 44 told-after-statement
		{Box: rule.Box{0x7ffe1fffff, 0xffffffffffffffff, 0x3bff}, Layer: 3}, // 45 told-outstanding
		{Box: rule.Box{0x7ffc3fffff, 0xffffffffffffffff, 0x3bff}, Layer: 4}, // 46 told-at-once
		{Box: rule.Box{0x7ffc5fffff, 0xffffffffffffffff, 0x3bdf}, Layer: 4}, // 47 told-in-time
		{Box: rule.Box{0x7fb3ffffff, 0xfeffffffffffffff, 0x3bff}, Layer: 1}, // 48 post-not-informed
		{Box: rule.Box{0x7fb3ffffff, 0xfbffffffffffffff, 0x3bff}, Layer: 1}, // 49 post-not-informed-agreement
		{Box: rule.Box{0x7fb11fffff, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 50 post-not-informed-untold
		{Box: rule.Box{0x7fc3ffffff, 0xffffffffffffffff, 0x3bff}, Layer: 3}, // 51 post-outstanding
		{Box: rule.Box{0x7f8fffffff, 0xffffffffffffffff, 0x3bff}, Layer: 4}, // 52 post-informed
		{Box: rule.Box{0x767fffffff, 0xffffffffffffffff, 0x3bff}, Layer: 1}, // 53 not-forwarded
		{Box: rule.Box{0x787fffffff, 0xffffffffffffffff, 0x3bff}, Layer: 3}, // 54 forwarding-outstanding
		{Box: rule.Box{0x71ffffffff, 0xffffffffffffffff, 0x3bff}, Layer: 4}, // 55 forwarded
		{Box: rule.Box{0x7fffffffff, 0xffdfffffffffffff, 0x3bff}, Layer: 5}, // 56 not-a-national
		{Box: rule.Box{0x7fffffffff, 0xff7fffffffffffff, 0x3bff}, Layer: 5}, // 57 not-apparent
		{Box: rule.Box{0x7ffeffffff, 0xf5ffffffffffffff, 0x3bff}, Layer: 5}, // 58 not-asked
		{Box: rule.Box{0x7fffffffff, 0xdfffffffffffffff, 0x3bff}, Layer: 5}, // 59 not-written
		{Box: rule.Box{0x7fffffffff, 0xfff7fffffbfaffff, 0x3bff}, Layer: 2}, // 60 arsiwa-20
		{Box: rule.Box{0x7fffffffff, 0xfff7ffffebffffff, 0x3bff}, Layer: 2}, // 61 arsiwa-21
		{Box: rule.Box{0x7fffffffff, 0xfff7ffffbbffffff, 0x1bff}, Layer: 2}, // 62 arsiwa-22
		{Box: rule.Box{0x7fffffffff, 0xfff5fff6fbffffff, 0x3bff}, Layer: 2}, // 63 arsiwa-23
		{Box: rule.Box{0x7fffffffff, 0xfff5ff6ffbffffff, 0x3bff}, Layer: 2}, // 64 arsiwa-24
		{Box: rule.Box{0x7fffffffff, 0xbff5fb6ffbffffff, 0x3bff}, Layer: 2}, // 65 arsiwa-24-entry
		{Box: rule.Box{0x7fffffffff, 0xfff5fb6ffbffffff, 0x3bfe}, Layer: 2}, // 66 arsiwa-24-bag
		{Box: rule.Box{0x7fffffffff, 0xfff55efffbffffff, 0x3bff}, Layer: 2}, // 67 arsiwa-25
		{Box: rule.Box{0x7fffffffff, 0xbff5dafffbffffff, 0x3bff}, Layer: 2}, // 68 arsiwa-25-entry
		{Box: rule.Box{0x7fffffffff, 0xfff5dafffbffffff, 0x3bfe}, Layer: 2}, // 69 arsiwa-25-bag
	},
	Questions: []rule.Question{
		{ //
			Rows: []uint16{},
			By:   []uint16{},
			End:  []uint16{0, 0, 0, 0, 0, 0, 0, 0},
		},
		{ // attribution
			Rows: []uint16{9, 10, 11, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{10, 1, 4, 8, 0, 10, 2, 4, 8, 0, 3, 8, 0, 5, 8, 0, 6, 8, 0, 11, 7, 8, 0, 9, 8, 0, 9, 8, 0},
			End:  []uint16{5, 10, 13, 16, 19, 23, 26, 29},
		},
		{ // strict
			Rows: []uint16{9, 10, 11, 14, 13, 60, 61, 62, 63, 64, 67, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{10, 14, 13, 60, 61, 62, 63, 64, 67, 1, 4, 8, 0, 10, 14, 13, 60, 61, 62, 63, 64, 67, 2, 4, 8, 0, 14, 13, 60, 61, 62, 63, 64, 67, 3, 8, 0, 14, 13, 60, 61, 62, 63, 64, 67, 5, 8, 0, 14, 13, 60, 61, 62, 63, 64, 67, 6, 8, 0, 11, 14, 13, 60, 61, 62, 63, 64, 67, 7, 8, 0, 9, 14, 13, 60, 61, 62, 63, 64, 67, 8, 0, 9, 14, 13, 60, 61, 62, 63, 64, 67, 8, 0},
			End:  []uint16{13, 26, 37, 48, 59, 71, 82, 93},
		},
		{ // entry
			Rows: []uint16{9, 10, 11, 14, 15, 13, 61, 62, 63, 65, 68, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{10, 14, 15, 13, 61, 62, 63, 65, 68, 1, 4, 8, 0, 10, 14, 15, 13, 61, 62, 63, 65, 68, 2, 4, 8, 0, 14, 15, 13, 61, 62, 63, 65, 68, 3, 8, 0, 14, 15, 13, 61, 62, 63, 65, 68, 5, 8, 0, 14, 15, 13, 61, 62, 63, 65, 68, 6, 8, 0, 11, 14, 15, 13, 61, 62, 63, 65, 68, 7, 8, 0, 9, 14, 15, 13, 61, 62, 63, 65, 68, 8, 0, 9, 14, 15, 13, 61, 62, 63, 65, 68, 8, 0},
			End:  []uint16{13, 26, 37, 48, 59, 71, 82, 93},
		},
		{ // consular_entry
			Rows: []uint16{9, 10, 11, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{10, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 1, 4, 8, 0, 10, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 2, 4, 8, 0, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 3, 8, 0, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 5, 8, 0, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 6, 8, 0, 11, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 7, 8, 0, 9, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 8, 0, 9, 14, 15, 16, 17, 13, 61, 62, 63, 65, 68, 8, 0},
			End:  []uint16{15, 30, 43, 56, 69, 83, 96, 109},
		},
		{ // bag
			Rows: []uint16{9, 10, 11, 14, 13, 60, 61, 62, 63, 66, 69, 1, 2, 3, 4, 5, 6, 7, 8, 0},
			By:   []uint16{10, 14, 13, 60, 61, 62, 63, 66, 69, 1, 4, 8, 0, 10, 14, 13, 60, 61, 62, 63, 66, 69, 2, 4, 8, 0, 14, 13, 60, 61, 62, 63, 66, 69, 3, 8, 0, 14, 13, 60, 61, 62, 63, 66, 69, 5, 8, 0, 14, 13, 60, 61, 62, 63, 66, 69, 6, 8, 0, 11, 14, 13, 60, 61, 62, 63, 66, 69, 7, 8, 0, 9, 14, 13, 60, 61, 62, 63, 66, 69, 8, 0, 9, 14, 13, 60, 61, 62, 63, 66, 69, 8, 0},
			End:  []uint16{13, 26, 37, 48, 59, 71, 82, 93},
		},
		{ // consular_bag
			Rows: []uint16{22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0},
			By:   []uint16{22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0, 22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0, 22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0, 22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0, 22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0, 22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0, 22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0, 22, 23, 24, 21, 60, 61, 62, 63, 64, 67, 18, 19, 20, 0},
			End:  []uint16{14, 28, 42, 56, 70, 84, 98, 112},
		},
		{ // care
			Rows: []uint16{33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0},
			By:   []uint16{33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0, 33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0, 33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0, 33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0, 33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0, 33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0, 33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0, 33, 34, 35, 36, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 0},
			End:  []uint16{18, 36, 54, 72, 90, 108, 126, 144},
		},
		{ // personal_care
			Rows: []uint16{33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0},
			By:   []uint16{33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0, 33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0, 33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0, 33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0, 33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0, 33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0, 33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0, 33, 37, 38, 39, 40, 41, 42, 30, 31, 32, 60, 61, 62, 63, 64, 67, 25, 26, 27, 28, 29, 0},
			End:  []uint16{22, 44, 66, 88, 110, 132, 154, 176},
		},
		{ // duty
			Rows: []uint16{14, 13, 60, 61, 62, 63, 64, 67, 12, 0},
			By:   []uint16{14, 13, 60, 61, 62, 63, 64, 67, 12, 0, 14, 13, 60, 61, 62, 63, 64, 67, 12, 0, 14, 13, 60, 61, 62, 63, 64, 67, 12, 0, 14, 13, 60, 61, 62, 63, 64, 67, 12, 0, 14, 13, 60, 61, 62, 63, 64, 67, 12, 0, 14, 13, 60, 61, 62, 63, 64, 67, 12, 0, 14, 13, 60, 61, 62, 63, 64, 67, 12, 0, 14, 13, 60, 61, 62, 63, 64, 67, 12, 0},
			End:  []uint16{10, 20, 30, 40, 50, 60, 70, 80},
		},
		{ // person
			Rows: []uint16{14, 13, 12, 0},
			By:   []uint16{14, 13, 12, 0, 14, 13, 12, 0, 14, 13, 12, 0, 14, 13, 12, 0, 14, 13, 12, 0, 14, 13, 12, 0, 14, 13, 12, 0, 14, 13, 12, 0},
			End:  []uint16{4, 8, 12, 16, 20, 24, 28, 32},
		},
		{ // tell
			Rows: []uint16{56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0},
			By:   []uint16{56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0, 56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0, 56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0, 56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0, 56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0, 56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0, 56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0, 56, 57, 46, 47, 45, 61, 62, 63, 64, 67, 43, 44, 0},
			End:  []uint16{13, 26, 39, 52, 65, 78, 91, 104},
		},
		{ // inform
			Rows: []uint16{56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0},
			By:   []uint16{56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0, 56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0, 56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0, 56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0, 56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0, 56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0, 56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0, 56, 57, 58, 52, 51, 61, 62, 63, 64, 67, 48, 49, 50, 0},
			End:  []uint16{14, 28, 42, 56, 70, 84, 98, 112},
		},
		{ // forward
			Rows: []uint16{56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0},
			By:   []uint16{56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0, 56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0, 56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0, 56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0, 56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0, 56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0, 56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0, 56, 59, 55, 54, 61, 62, 63, 64, 67, 53, 0},
			End:  []uint16{11, 22, 33, 44, 55, 66, 77, 88},
		},
	},
	Manners: []rule.Manner{},
}

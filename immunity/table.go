// Code generated from rows.go and columns.go by go test -update; DO NOT EDIT.

package immunity

import "law.example/vienna/internal/rule"

// table is the rows as the evaluator reads them.
var table = rule.Table{
	Low:     rule.Box{0x1251049100000001, 0x5555555555555555, 0x55111, 0x55555555},
	Top:     rule.Box{0x4928824800001000, 0xaaaaaaaaaaaaaaaa, 0xaa848, 0xaaaaaaaa},
	All:     rule.Box{0x7fffffff00001fff, 0xffffffffffffffff, 0xfff7f, 0xffffffff},
	Outcome: []rule.Outcomes{2, 2, 1, 2, 2, 1, 2, 1, 2, 2, 1, 1, 2, 1},
	Rows: []rule.Row{
		{Box: rule.Box{0x7fffffff00001fff, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 0},  // 0 territorial-jurisdiction
		{Box: rule.Box{0x7fffff9f0000001e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 1},  // 1 vcdr-9-1
		{Box: rule.Box{0x7fffff9600000040, 0xfffffffffffbffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 2 vcdr-27-5
		{Box: rule.Box{0x7fffff9600000080, 0xffffffffffdbffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 3 vcdr-27-6
		{Box: rule.Box{0x7fffffff00000080, 0xffffffffffefffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 4 vcdr-27-6-delivered
		{Box: rule.Box{0x7fffffff00000100, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 1},  // 5 vcdr-27-7
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 6 vcdr-29
		{Box: rule.Box{0x7fffffff0000060e, 0xffffffffffffbfff, 0xfff7f, 0xfffeffff}, Layer: 8},  // 7 vcdr-29-restraint
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 8 vcdr-31-1-criminal
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 9 vcdr-31-1-civil
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xdfffffff}, Layer: 2},  // 10 vcdr-31-1-licence
		{Box: rule.Box{0x7fff079f0000060e, 0xffffffffffffff7f, 0xfff7f, 0xffffffff}, Layer: 3},  // 11 vcdr-31-1-a
		{Box: rule.Box{0x7fff0b9f0000060e, 0xffffffffffffff7f, 0xfff7f, 0xffffffff}, Layer: 3},  // 12 vcdr-31-1-b
		{Box: rule.Box{0x7fff109f00000206, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 13 vcdr-31-1-c
		{Box: rule.Box{0x7fffe09f00000206, 0xfffffffffffffeff, 0xfff7f, 0xfffffffe}, Layer: 3},  // 14 vcdr-31-1-c-servitude
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 15 vcdr-31-2
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 16 vcdr-31-3
		{Box: rule.Box{0x7fff079f0000060e, 0xfffffffffffdff7f, 0xfff7f, 0xffffffff}, Layer: 3},  // 17 vcdr-31-3-a
		{Box: rule.Box{0x7fff0b9f0000060e, 0xfffffffffffdff7f, 0xfff7f, 0xffffffff}, Layer: 3},  // 18 vcdr-31-3-b
		{Box: rule.Box{0x7fff109f0000060e, 0xfffffffffffdffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 19 vcdr-31-3-c
		{Box: rule.Box{0x7fffe09f0000060e, 0xfffffffffffdfeff, 0xfff7f, 0xfffffffe}, Layer: 3},  // 20 vcdr-31-3-c-servitude
		{Box: rule.Box{0x7fffffff0000063e, 0xffeabfffffffffff, 0xfff51, 0xffffffff}, Layer: 12}, // 21 vcdr-32-1-criminal
		{Box: rule.Box{0x7fffffff0000063c, 0xffeabfffffffffff, 0xfff52, 0xffffefff}, Layer: 12}, // 22 vcdr-32-1-criminal-head
		{Box: rule.Box{0x7fffffff0000063e, 0xffbabfffffffffff, 0xfff51, 0xffffffff}, Layer: 12}, // 23 vcdr-32-1-civil
		{Box: rule.Box{0x7fffffff0000063c, 0xffbabfffffffffff, 0xfff52, 0xffffefff}, Layer: 12}, // 24 vcdr-32-1-civil-head
		{Box: rule.Box{0x7fffffff0000063e, 0xfefabfffffffffff, 0xfff51, 0xffffffff}, Layer: 12}, // 25 vcdr-32-1-administrative
		{Box: rule.Box{0x7fffffff0000063c, 0xfefabfffffffffff, 0xfff52, 0xffffefff}, Layer: 12}, // 26 vcdr-32-1-administrative-head
		{Box: rule.Box{0x7fffffff0000063e, 0xfbfabfffffffffff, 0xfff51, 0xffffffff}, Layer: 12}, // 27 vcdr-32-1-evidence
		{Box: rule.Box{0x7fffffff0000063c, 0xfbfabfffffffffff, 0xfff52, 0xffffefff}, Layer: 12}, // 28 vcdr-32-1-evidence-head
		{Box: rule.Box{0x7fffffff0000063e, 0xbffabfffffffffff, 0xfff51, 0xffffffff}, Layer: 12}, // 29 vcdr-32-1-liberty
		{Box: rule.Box{0x7fffffff0000063c, 0xbffabfffffffffff, 0xfff52, 0xffffefff}, Layer: 12}, // 30 vcdr-32-1-liberty-head
		{Box: rule.Box{0x7fffffff0000063e, 0xfffabfffffffffff, 0xfef51, 0xffffffff}, Layer: 12}, // 31 vcdr-32-1-sentence
		{Box: rule.Box{0x7fffffff0000063c, 0xfffabfffffffffff, 0xfef52, 0xffffefff}, Layer: 12}, // 32 vcdr-32-1-sentence-head
		{Box: rule.Box{0x7fffffff0000063e, 0xffeabfffffffffff, 0xfff51, 0xffff7fff}, Layer: 12}, // 33 vcdr-32-1-reach
		{Box: rule.Box{0x7fffffff0000063c, 0xffeabfffffffffff, 0xfff52, 0xffff6fff}, Layer: 12}, // 34 vcdr-32-1-reach-head
		{Box: rule.Box{0x7fffffff0000063e, 0xfffffffffffffbff, 0xfff7f, 0xffffffff}, Layer: 12}, // 35 vcdr-32-3
		{Box: rule.Box{0x7fffffff0000063e, 0xeffabffffffdffff, 0xfff51, 0xffffffff}, Layer: 12}, // 36 vcdr-32-4
		{Box: rule.Box{0x7fffffff0000063c, 0xeffabffffffdffff, 0xfff52, 0xffffefff}, Layer: 12}, // 37 vcdr-32-4-head
		{Box: rule.Box{0x7ffffff90000060e, 0xeffabfffffffffff, 0xfff51, 0xffffffff}, Layer: 12}, // 38 vcdr-32-4-after
		{Box: rule.Box{0x7ffffff90000060c, 0xeffabfffffffffff, 0xfff52, 0xffffefff}, Layer: 12}, // 39 vcdr-32-4-after-head
		{Box: rule.Box{0x7fffffff00000030, 0xeffabfffffffffff, 0xfff51, 0xffffffff}, Layer: 12}, // 40 vcdr-32-4-staff
		{Box: rule.Box{0x7fffffff00000030, 0xeffabfffffffffff, 0xfff52, 0xffffefff}, Layer: 12}, // 41 vcdr-32-4-staff-head
		{Box: rule.Box{0x7fffff9f0000061e, 0xffffffffefffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 42 vcdr-33-1
		{Box: rule.Box{0x7e7fff9f00000020, 0xfffffffebfffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 43 vcdr-33-2
		{Box: rule.Box{0x7fffff9f00000006, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 1},  // 44 vcdr-33-3
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 45 vcdr-34
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 46 vcdr-34-a
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffff7f, 0xfff7f, 0xffffffff}, Layer: 3},  // 47 vcdr-34-b
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 48 vcdr-34-c
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 49 vcdr-34-d
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 50 vcdr-34-e
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xf7ffffff}, Layer: 3},  // 51 vcdr-34-e-road
		{Box: rule.Box{0x7fffff9f0000060e, 0xfffffffbffffffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 52 vcdr-34-f
		{Box: rule.Box{0x7fffff9f0000060e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 53 vcdr-35
		{Box: rule.Box{0x7fffff9f00000206, 0xffffffefffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 54 vcdr-36-1
		{Box: rule.Box{0x7ebfff9f00000200, 0xffffffffffffffff, 0xdff7f, 0xffffffff}, Layer: 6},  // 55 vcdr-37-1-national
		{Box: rule.Box{0x7fffff9f00000200, 0xfffffffffffffffd, 0xfff7f, 0xffffffff}, Layer: 6},  // 56 vcdr-37-1-household
		{Box: rule.Box{0x7dffff9f00000200, 0xffffffffffffffff, 0xdff7f, 0xffdfffff}, Layer: 6},  // 57 vcdr-37-1-sponsor
		{Box: rule.Box{0x7fffff9f00000600, 0xffffffffffffffef, 0xfff7f, 0xffdfffff}, Layer: 12}, // 58 vcdr-37-sponsor-waived
		{Box: rule.Box{0x7ffffc9f00000408, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 3},  // 59 vcdr-37-2-private
		{Box: rule.Box{0x7ffffc9f00000408, 0xfffffffffffdffff, 0xfff7f, 0xffbfffff}, Layer: 3},  // 60 vcdr-37-2-execution
		{Box: rule.Box{0x7fffff9f00000408, 0xffffffafffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 61 vcdr-37-2-customs
		{Box: rule.Box{0x7fbfff9f00000400, 0xffffffffffffffff, 0xdff7f, 0xffffffff}, Layer: 6},  // 62 vcdr-37-2-ties
		{Box: rule.Box{0x7fffff9f00000400, 0xfffffffffffffffd, 0xfff7f, 0xffffffff}, Layer: 6},  // 63 vcdr-37-2-household
		{Box: rule.Box{0x7dffff9f00000400, 0xffffffffffffffff, 0xdff7f, 0xffdfffff}, Layer: 6},  // 64 vcdr-37-2-sponsor
		{Box: rule.Box{0x7fffff1f00000010, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 65 vcdr-37-3-acts
		{Box: rule.Box{0x7fffff9f00000010, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 66 vcdr-37-3-emoluments
		{Box: rule.Box{0x7fffff9f00000010, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 1},  // 67 vcdr-37-3-only
		{Box: rule.Box{0x7fffff9f00000020, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 68 vcdr-37-4-emoluments
		{Box: rule.Box{0x7fffff9f00000020, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 1},  // 69 vcdr-37-4-only
		{Box: rule.Box{0x7fffff9600000020, 0xffffffffffffffff, 0xe7f7f, 0xffffffff}, Layer: 11}, // 70 vcdr-37-4-admitted
		{Box: rule.Box{0x7fffff1600000020, 0xffffffffffffffff, 0xebf7f, 0xffffffff}, Layer: 11}, // 71 vcdr-37-4-admitted-official
		{Box: rule.Box{0x7fbfff9f00000006, 0xffffffffffffffff, 0xdff7f, 0xffffffff}, Layer: 6},  // 72 vcdr-38-1
		{Box: rule.Box{0x7fbffe1600000006, 0xffffffffffffffff, 0xdff7f, 0xffffffff}, Layer: 7},  // 73 vcdr-38-1-official
		{Box: rule.Box{0x7fbffd1600000006, 0xffffffffffffffff, 0xdff7f, 0xfeffffff}, Layer: 7},  // 74 vcdr-38-1-duties
		{Box: rule.Box{0x7fbffe1800000006, 0xffffffffffffffff, 0xdff7f, 0xffffffff}, Layer: 7},  // 75 vcdr-38-1-after
		{Box: rule.Box{0x7fbffd1800000006, 0xffffffffffffffff, 0xdff7f, 0xfeffffff}, Layer: 7},  // 76 vcdr-38-1-after-duties
		{Box: rule.Box{0x7fbfff9f00000038, 0xffffffffffffffff, 0xdff7f, 0xffffffff}, Layer: 6},  // 77 vcdr-38-2
		{Box: rule.Box{0x7fffff910000063e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 4},  // 78 vcdr-39-1
		{Box: rule.Box{0x7fffff960000063e, 0xfffffffffffffff7, 0xfff7f, 0xfffffbff}, Layer: 4},  // 79 vcdr-39-1-notified
		{Box: rule.Box{0x7fffff980000063e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 4},  // 80 vcdr-39-2-end
		{Box: rule.Box{0x7fffff180000001e, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 5},  // 81 vcdr-39-2-acts
		{Box: rule.Box{0x7fffff180000001e, 0xffffffffffffffff, 0xfff7f, 0xffffffbf}, Layer: 5},  // 82 vcdr-39-2-arrest
		{Box: rule.Box{0x7fffff680000001e, 0xffffffffffffffff, 0xfff7f, 0xffffffef}, Layer: 5},  // 83 vcdr-39-2-third
		{Box: rule.Box{0x7fffff680000001e, 0xffffffffffffffff, 0xfff7f, 0xffffffaf}, Layer: 5},  // 84 vcdr-39-2-third-arrest
		{Box: rule.Box{0x7fffff780000001e, 0xffffffffffffefff, 0xfff7f, 0xfffffffb}, Layer: 8},  // 85 vcdr-39-2-unlawful
		{Box: rule.Box{0x7e7fff960000001e, 0xffffdeffffffffff, 0xfff7f, 0xffffffff}, Layer: 10}, // 86 vcdr-39-4-movables
		{Box: rule.Box{0x73ffff9600000e00, 0xffffdefffffffffe, 0xfff7f, 0xffffffff}, Layer: 10}, // 87 vcdr-39-4-movables-family
		{Box: rule.Box{0x7e7fff960000001e, 0xfffffaffffffffff, 0xfff7f, 0xffffffff}, Layer: 10}, // 88 vcdr-39-4-duties
		{Box: rule.Box{0x73ffff9600000e00, 0xfffffafffffffffe, 0xfff7f, 0xffffffff}, Layer: 10}, // 89 vcdr-39-4-duties-family
		{Box: rule.Box{0x7ff3ffaf00000006, 0xffffffffffbfffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 90 vcdr-40-1
		{Box: rule.Box{0x7ff3ffaf00000200, 0xffffffffffbffffe, 0xfff7f, 0xffffffff}, Layer: 2},  // 91 vcdr-40-1-family
		{Box: rule.Box{0x7ebfffaf00000200, 0xffffffffffffffff, 0x5ff7f, 0xffffffff}, Layer: 3},  // 92 vcdr-40-1-family-national
		{Box: rule.Box{0x7dffffaf00000200, 0xffffffffffffffff, 0x5ff7f, 0xffdfffff}, Layer: 3},  // 93 vcdr-40-1-family-sponsor
		{Box: rule.Box{0x7ff4ffaf00000006, 0xffffffffffbfffff, 0xfff7f, 0xfff7ffff}, Layer: 2},  // 94 vcdr-40-1-detour
		{Box: rule.Box{0x7ff4ffaf00000200, 0xffffffffffbffffe, 0xfff7f, 0xfff7ffff}, Layer: 2},  // 95 vcdr-40-1-detour-family
		{Box: rule.Box{0x7ff3ffaf00000006, 0xfffffffffbbfffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 96 vcdr-40-1-needed
		{Box: rule.Box{0x7ff3ffaf00000200, 0xfffffffffbbffffe, 0xfff7f, 0xffffffff}, Layer: 2},  // 97 vcdr-40-1-needed-family
		{Box: rule.Box{0x7ff4ffaf00000006, 0xfffffffffbbfffff, 0xfff7f, 0xfff7ffff}, Layer: 2},  // 98 vcdr-40-1-needed-detour
		{Box: rule.Box{0x7ff4ffaf00000200, 0xfffffffffbbffffe, 0xfff7f, 0xfff7ffff}, Layer: 2},  // 99 vcdr-40-1-needed-detour-family
		{Box: rule.Box{0x7ff3ffaf00000c18, 0xffffffffffbfffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 100 vcdr-40-2
		{Box: rule.Box{0x7ff4ffaf00000c18, 0xffffffffffbfffff, 0xfff7f, 0xfff7ffff}, Layer: 2},  // 101 vcdr-40-2-detour
		{Box: rule.Box{0x7fffffa600000040, 0xffffffffffbbffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 102 vcdr-40-3
		{Box: rule.Box{0x7fffffa600000080, 0xffffffffff9bffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 103 vcdr-40-3-ad-hoc
		{Box: rule.Box{0x7fffffaf00000006, 0xfffffffffeffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 104 vcdr-40-4
		{Box: rule.Box{0x7fffffaf00000200, 0xfffffffffefffffe, 0xfff7f, 0xffffffff}, Layer: 2},  // 105 vcdr-40-4-family
		{Box: rule.Box{0x7fffffaf00000006, 0xfffffffffaffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 106 vcdr-40-4-needed
		{Box: rule.Box{0x7fffffaf00000200, 0xfffffffffafffffe, 0xfff7f, 0xffffffff}, Layer: 2},  // 107 vcdr-40-4-needed-family
		{Box: rule.Box{0x7fffffaf00000c18, 0xfffffffffeffffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 108 vcdr-40-4-staff
		{Box: rule.Box{0x7fffffa600000040, 0xfffffffffefbffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 109 vcdr-40-4-courier
		{Box: rule.Box{0x7fffffa600000080, 0xfffffffffedbffff, 0xfff7f, 0xffffffff}, Layer: 2},  // 110 vcdr-40-4-courier-ad-hoc
		{Box: rule.Box{0x2fffffff00000408, 0xffffffffffffffff, 0xfff7f, 0xffffffff}, Layer: 9},  // 111 vcdr-37-2-reserved
		{Box: rule.Box{0x4fffffff00000408, 0xffffffffffffffff, 0xfff7f, 0x7fffffff}, Layer: 9},  // 112 vcdr-37-2-objected
		{Box: rule.Box{0x2fbfff9f00000006, 0xffffffffffffffff, 0xdff7f, 0xffffffff}, Layer: 9},  // 113 vcdr-38-1-reserved
		{Box: rule.Box{0x4fbfff9f00000006, 0xffffffffffffffff, 0xdff7f, 0x7fffffff}, Layer: 9},  // 114 vcdr-38-1-objected
		{Box: rule.Box{0x7fffff9f00001fff, 0xffffffffffffffff, 0xa7f7f, 0xffffffff}, Layer: 11}, // 115 vcdr-47-2-b
		{Box: rule.Box{0x7fffff1f00001fff, 0xffffffffffffffff, 0xabf7f, 0xffffffff}, Layer: 11}, // 116 vcdr-47-2-b-official
		{Box: rule.Box{0x7fefff9f00001fff, 0xffffffffffffffff, 0xfff7f, 0xfffffdff}, Layer: 13}, // 117 vcdr-31-1-void
	},
	Order: [][]uint8{
		Stop:                       {115, 116, 0},
		HoldIdentity:               {29, 30, 33, 34, 70, 71, 115, 116, 111, 112, 113, 114, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 92, 93, 2, 3, 6, 90, 91, 94, 95, 102, 103, 104, 105, 109, 110, 5, 67, 69, 0},
		BriefRestraint:             {29, 30, 33, 34, 70, 71, 115, 116, 111, 112, 113, 114, 7, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 92, 93, 2, 3, 6, 90, 91, 94, 95, 102, 103, 104, 105, 109, 110, 5, 67, 69, 0},
		Arrest:                     {29, 30, 33, 34, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 82, 84, 78, 79, 80, 4, 92, 93, 2, 3, 6, 90, 91, 94, 95, 102, 103, 104, 105, 109, 110, 5, 67, 69, 0},
		Imprisonment:               {31, 32, 33, 34, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 4, 92, 93, 2, 3, 6, 65, 90, 91, 94, 95, 102, 103, 104, 105, 109, 110, 5, 67, 69, 0},
		SearchPerson:               {29, 30, 33, 34, 70, 71, 115, 116, 111, 112, 113, 114, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 92, 93, 2, 3, 6, 90, 91, 94, 95, 102, 103, 104, 105, 109, 110, 5, 67, 69, 0},
		Screening:                  {115, 116, 0},
		Ticket:                     {115, 116, 0},
		CompelledTest:              {29, 30, 33, 34, 70, 71, 115, 116, 111, 112, 113, 114, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 92, 93, 2, 3, 6, 90, 91, 94, 95, 102, 103, 104, 105, 109, 110, 5, 67, 69, 0},
		KeepFromDriving:            {29, 30, 33, 34, 70, 71, 115, 116, 111, 112, 113, 114, 7, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 92, 93, 2, 3, 6, 90, 91, 94, 95, 102, 103, 104, 105, 109, 110, 5, 67, 69, 0},
		SuspendLicence:             {25, 26, 70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 59, 10, 67, 69, 0},
		CriminalJurisdiction:       {21, 22, 58, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 92, 93, 8, 65, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		CivilJurisdiction:          {23, 24, 35, 58, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 92, 93, 9, 65, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		AdministrativeJurisdiction: {25, 26, 35, 58, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 92, 93, 9, 65, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		ContinueCriminal:           {117, 21, 22, 58, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 92, 93, 8, 65, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		ContinueCivil:              {117, 23, 24, 35, 58, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 92, 93, 9, 65, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		ContinueAdministrative:     {117, 25, 26, 35, 58, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 92, 93, 9, 65, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		ServeProcess:               {23, 24, 35, 58, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 92, 93, 9, 65, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		SummonWitness:              {27, 28, 70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 92, 93, 15, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		CompelTestimony:            {27, 28, 70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 92, 93, 15, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		Execution:                  {36, 37, 38, 39, 40, 41, 70, 71, 115, 116, 111, 112, 113, 114, 85, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 17, 18, 19, 20, 60, 92, 93, 16, 65, 96, 97, 98, 99, 106, 107, 67, 69, 0},
		TaxEmoluments:              {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 45, 66, 68, 67, 69, 0},
		TaxOther:                   {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 45, 67, 69, 0},
		TaxIndirect:                {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 46, 45, 67, 69, 0},
		TaxImmovable:               {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 47, 45, 67, 69, 0},
		EstateDuty:                 {70, 71, 115, 116, 88, 89, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 48, 45, 67, 69, 0},
		TaxPrivateIncome:           {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 49, 45, 67, 69, 0},
		ServiceCharge:              {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 50, 45, 67, 69, 0},
		RoadCharge:                 {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 51, 45, 67, 69, 0},
		RegistrationFee:            {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 52, 45, 67, 69, 0},
		CustomsDuty:                {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 54, 61, 67, 69, 0},
		SocialSecurity:             {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 42, 43, 67, 69, 0},
		EmployerContributions:      {115, 116, 44, 0},
		PersonalService:            {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 53, 67, 69, 0},
		PublicService:              {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 53, 67, 69, 0},
		MilitaryObligation:         {70, 71, 115, 116, 111, 112, 113, 114, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 53, 67, 69, 0},
		RefuseMovables:             {115, 116, 86, 87, 0},
		HinderTransit:              {115, 116, 92, 93, 90, 91, 94, 95, 100, 101, 102, 103, 104, 105, 108, 109, 110, 0},
		RequireLeaving:             {115, 116, 1, 0},
	},
	Visit: [][]uint64{
		Stop:                       {0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7},
		HoldIdentity:               {0x1000000000c0, 0x1022c1d03cc5, 0x1022c1d03ccf, 0x100041e003cf, 0x140001e000cf, 0x180001e000ff, 0x1088100000c0, 0x1110220000c0, 0x1200000000c0, 0x10454dc1c0cf, 0x100041ce03cf, 0x1000000000c0, 0x1000000000c0},
		BriefRestraint:             {0x2000000000c0, 0x204583a07cc5, 0x204583a07ccf, 0x200083c013cf, 0x280003c000cf, 0x300003c000ff, 0x2110200000c0, 0x2220440000c0, 0x2400000000c0, 0x208a9b8390cf, 0x2000839c13cf, 0x2000000000c0, 0x2000000000c0},
		Arrest:                     {0x8000000000c0, 0x81160fa07cc5, 0x81160fa07ccf, 0x80020fc013cf, 0xa0000fc010cf, 0xc0000e4000ff, 0x8440800000c0, 0x8881100000c0, 0x9000000000c0, 0x822a6e0380cf, 0x80020e1c03cf, 0x8000000000c0, 0x8000000000c0},
		Imprisonment:               {0x40000000000c0, 0x408a83e81fcc5, 0x408a83e81fccf, 0x400083f0013cf, 0x500103f0010cf, 0x60000390000ff, 0x42202000000c0, 0x44404400000c0, 0x48000000000c0, 0x41149b80e00cf, 0x40008387003cf, 0x40000000000c0, 0x40000000000c0},
		SearchPerson:               {0x1000000000c0, 0x1022c1d03cc5, 0x1022c1d03ccf, 0x100041e003cf, 0x140001e000cf, 0x180001e000ff, 0x1088100000c0, 0x1110220000c0, 0x1200000000c0, 0x10454dc1c0cf, 0x100041ce03cf, 0x1000000000c0, 0x1000000000c0},
		Screening:                  {0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7},
		Ticket:                     {0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7, 0x7},
		CompelledTest:              {0x1000000000c0, 0x1022c1d03cc5, 0x1022c1d03ccf, 0x100041e003cf, 0x140001e000cf, 0x180001e000ff, 0x1088100000c0, 0x1110220000c0, 0x1200000000c0, 0x10454dc1c0cf, 0x100041ce03cf, 0x1000000000c0, 0x1000000000c0},
		KeepFromDriving:            {0x2000000000c0, 0x204583a07cc5, 0x204583a07ccf, 0x200083c013cf, 0x280003c000cf, 0x300003c000ff, 0x2110200000c0, 0x2220440000c0, 0x2400000000c0, 0x208a9b8390cf, 0x2000839c13cf, 0x2000000000c0, 0x2000000000c0},
		SuspendLicence:             {0x2000030, 0x25d0331, 0x25d0333, 0x27e00f3, 0x29e0033, 0x31e003f, 0x2000030, 0x2000030, 0x2000030, 0x25c1c33, 0x27ce0f3, 0x2000030, 0x2000030},
		CriminalJurisdiction:       {0x20000000060, 0x22a9f40fe61, 0x22a9f40fe63, 0x2009f8009e3, 0x2811f800863, 0x3001c80007b, 0x20000000060, 0x20000000060, 0x20000000060, 0x254fc070067, 0x2009c3801e7, 0x20000000060, 0x20000000060},
		CivilJurisdiction:          {0x8000000000c0, 0x8aa3fe81fcc5, 0x8aa3fe81fcc7, 0x8024ff0013c7, 0xa0403f0010c7, 0xc000390000f7, 0x8000000000c0, 0x8000000000c0, 0x8000000000c0, 0x953bf80e00cf, 0x8024f87003cf, 0x8000000000c0, 0x8000000000c0},
		AdministrativeJurisdiction: {0x8000000000c0, 0x8aa3fe81fcc5, 0x8aa3fe81fcc7, 0x8024ff0013c7, 0xa0403f0010c7, 0xc000390000f7, 0x8000000000c0, 0x8000000000c0, 0x8000000000c0, 0x953bf80e00cf, 0x8024f87003cf, 0x8000000000c0, 0x8000000000c0},
		ContinueCriminal:           {0x400000000c1, 0x4553e81fcc3, 0x4553e81fcc7, 0x4013f0013c7, 0x5023f0010c7, 0x600390000f7, 0x400000000c1, 0x400000000c1, 0x400000000c1, 0x4a9f80e00cf, 0x401387003cf, 0x400000000c1, 0x400000000c1},
		ContinueCivil:              {0x1000000000181, 0x11547fd03f98b, 0x11547fd03f98f, 0x10049fe00278f, 0x140807e00218f, 0x18000720001ef, 0x1000000000181, 0x1000000000181, 0x1000000000181, 0x12a77f01c019f, 0x10049f0e0079f, 0x1000000000181, 0x1000000000181},
		ContinueAdministrative:     {0x1000000000181, 0x11547fd03f98b, 0x11547fd03f98f, 0x10049fe00278f, 0x140807e00218f, 0x18000720001ef, 0x1000000000181, 0x1000000000181, 0x1000000000181, 0x12a77f01c019f, 0x10049f0e0079f, 0x1000000000181, 0x1000000000181},
		ServeProcess:               {0x8000000000c0, 0x8aa3fe81fcc5, 0x8aa3fe81fcc7, 0x8024ff0013c7, 0xa0403f0010c7, 0xc000390000f7, 0x8000000000c0, 0x8000000000c0, 0x8000000000c0, 0x953bf80e00cf, 0x8024f87003cf, 0x8000000000c0, 0x8000000000c0},
		SummonWitness:              {0x100000030, 0x1159d0331, 0x1159d0333, 0x1009e00f3, 0x1401e0033, 0x1801e003f, 0x100000030, 0x100000030, 0x100000030, 0x12afc1c33, 0x1009ce0f3, 0x100000030, 0x100000030},
		CompelTestimony:            {0x100000030, 0x1159d0331, 0x1159d0333, 0x1009e00f3, 0x1401e0033, 0x1801e003f, 0x100000030, 0x100000030, 0x100000030, 0x12afc1c33, 0x1009ce0f3, 0x100000030, 0x100000030},
		Execution:                  {0x800000000300, 0x8aa3fe81f305, 0x8aa3fe81f30f, 0x8027ff004f0f, 0xa0403f004333, 0xc000390003f3, 0x800000000300, 0x800000000300, 0x800000000300, 0x953bf80e030f, 0x8027f8700f0f, 0x800000000300, 0x800000000300},
		TaxEmoluments:              {0x100000c, 0x10f40cc, 0x10f40cc, 0x10f803c, 0x157800c, 0x1a7800f, 0x100000c, 0x100000c, 0x100000c, 0x10f070c, 0x10f383c, 0x100000c, 0x100000c},
		TaxOther:                   {0x40000c, 0x4f40cc, 0x4f40cc, 0x4f803c, 0x57800c, 0x67800f, 0x40000c, 0x40000c, 0x40000c, 0x4f070c, 0x4f383c, 0x40000c, 0x40000c},
		TaxIndirect:                {0x80000c, 0x9f40cc, 0x9f40cc, 0x9f803c, 0xa7800c, 0xc7800f, 0x80000c, 0x80000c, 0x80000c, 0x9f070c, 0x9f383c, 0x80000c, 0x80000c},
		TaxImmovable:               {0x80000c, 0x9f40cc, 0x9f40cc, 0x9f803c, 0xa7800c, 0xc7800f, 0x80000c, 0x80000c, 0x80000c, 0x9f070c, 0x9f383c, 0x80000c, 0x80000c},
		EstateDuty:                 {0x200000c, 0x27d031c, 0x27d031c, 0x27e00dc, 0x29e001c, 0x31e000f, 0x200000c, 0x200000c, 0x200000c, 0x27c1c2c, 0x27ce0ec, 0x200002c, 0x200000c},
		TaxPrivateIncome:           {0x80000c, 0x9f40cc, 0x9f40cc, 0x9f803c, 0xa7800c, 0xc7800f, 0x80000c, 0x80000c, 0x80000c, 0x9f070c, 0x9f383c, 0x80000c, 0x80000c},
		ServiceCharge:              {0x80000c, 0x9f40cc, 0x9f40cc, 0x9f803c, 0xa7800c, 0xc7800f, 0x80000c, 0x80000c, 0x80000c, 0x9f070c, 0x9f383c, 0x80000c, 0x80000c},
		RoadCharge:                 {0x80000c, 0x9f40cc, 0x9f40cc, 0x9f803c, 0xa7800c, 0xc7800f, 0x80000c, 0x80000c, 0x80000c, 0x9f070c, 0x9f383c, 0x80000c, 0x80000c},
		RegistrationFee:            {0x80000c, 0x9f40cc, 0x9f40cc, 0x9f803c, 0xa7800c, 0xc7800f, 0x80000c, 0x80000c, 0x80000c, 0x9f070c, 0x9f383c, 0x80000c, 0x80000c},
		CustomsDuty:                {0x80000c, 0x8f40cc, 0x8f40cc, 0x97803c, 0xa7800c, 0xc7800f, 0x80000c, 0x80000c, 0x80000c, 0x8f070c, 0x97383c, 0x80000c, 0x80000c},
		SocialSecurity:             {0x80000c, 0x8f40cc, 0x8f40cc, 0x8f803c, 0xaf800c, 0xd7800f, 0x80000c, 0x80000c, 0x80000c, 0x8f070c, 0x8f383c, 0x80000c, 0x80000c},
		EmployerContributions:      {0xb, 0xf, 0xf, 0xb, 0xb, 0xb, 0xb, 0xb, 0xb, 0xb, 0xb, 0xb, 0xb},
		PersonalService:            {0x40000c, 0x4f40cc, 0x4f40cc, 0x4f803c, 0x57800c, 0x67800f, 0x40000c, 0x40000c, 0x40000c, 0x4f070c, 0x4f383c, 0x40000c, 0x40000c},
		PublicService:              {0x40000c, 0x4f40cc, 0x4f40cc, 0x4f803c, 0x57800c, 0x67800f, 0x40000c, 0x40000c, 0x40000c, 0x4f070c, 0x4f383c, 0x40000c, 0x40000c},
		MilitaryObligation:         {0x40000c, 0x4f40cc, 0x4f40cc, 0x4f803c, 0x57800c, 0x67800f, 0x40000c, 0x40000c, 0x40000c, 0x4f070c, 0x4f383c, 0x40000c, 0x40000c},
		RefuseMovables:             {0x13, 0x17, 0x17, 0x17, 0x17, 0x13, 0x13, 0x13, 0x13, 0x1b, 0x1b, 0x1b, 0x13},
		HinderTransit:              {0x20003, 0x21053, 0x21053, 0x24303, 0x24303, 0x20003, 0x28403, 0x30803, 0x20003, 0x220af, 0x24303, 0x24303, 0x20003},
		RequireLeaving:             {0xb, 0xf, 0xf, 0xf, 0xf, 0xb, 0xb, 0xb, 0xb, 0xb, 0xb, 0xb, 0xb},
	},
}

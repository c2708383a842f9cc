// Code generated from the rows by go test -update; DO NOT EDIT.

package immunity

import "law.example/vienna/internal/rule"

// table is the rows as the evaluator reads them.
var table = rule.Table{
	Low:     rule.Box{0x912200000000001, 0x224241, 0x5555555555555555, 0x5555555555555555, 0x1555555},
	Top:     rule.Box{0x2489100000000000, 0x912120, 0xaaaaaaaaaaaaaaaa, 0xaaaaaaaaaaaaaaaa, 0x2aaaaaa},
	All:     rule.Box{0x3fffffffffffffff, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff},
	Outcome: []rule.Outcomes{2, 2, 1, 2, 2, 1, 2, 1, 2, 2, 1, 1, 2, 1},
	Rows: []rule.Row{
		{Box: rule.Box{0x3fffffffffffffff, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 0},  // 0 territorial-jurisdiction
		{Box: rule.Box{0x3ff3e00000001e3e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 1},  // 1 vcdr-9-1
		{Box: rule.Box{0x3ff2c00000000040, 0xffffff, 0xfffeffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 2 vcdr-27-5
		{Box: rule.Box{0x3ff2c00000000080, 0xffffff, 0xfff6ffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 3 vcdr-27-6
		{Box: rule.Box{0x3fffe00000000080, 0xffffff, 0xfffbffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 4 vcdr-27-6-delivered
		{Box: rule.Box{0x3fffe00000000100, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 1},  // 5 vcdr-27-7
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 6 vcdr-29
		{Box: rule.Box{0x3fffe0000000060e, 0xffffff, 0xffffffbfffffffff, 0xbfffffffffffffff, 0x3ffffff}, Layer: 8},  // 7 vcdr-29-restraint
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 8 vcdr-31-1-criminal
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 9 vcdr-31-1-civil
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3fff7ff}, Layer: 2},  // 10 vcdr-31-1-licence
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffc1, 0xffffffffff7fffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 11 vcdr-31-1-a
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffc2, 0xffffffffff7fffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 12 vcdr-31-1-b
		{Box: rule.Box{0x39f3e00000000206, 0xffffc4, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 13 vcdr-31-1-c
		{Box: rule.Box{0x39f3e00000000206, 0xfffff8, 0xfffffffffeffffff, 0xffffbfffffffffff, 0x3ffffff}, Layer: 3},  // 14 vcdr-31-1-c-servitude
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 15 vcdr-31-2
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 16 vcdr-31-3
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffc1, 0xfffffdffff7fffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 17 vcdr-31-3-a
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffc2, 0xfffffdffff7fffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 18 vcdr-31-3-b
		{Box: rule.Box{0x39f3e0000000060e, 0xffffc4, 0xfffffdffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 19 vcdr-31-3-c
		{Box: rule.Box{0x39f3e0000000060e, 0xfffff8, 0xfffffdfffeffffff, 0xffffbfffffffffff, 0x3ffffff}, Layer: 3},  // 20 vcdr-31-3-c-servitude
		{Box: rule.Box{0x3fffe0000000063e, 0xff43ff, 0xffffffffffffffff, 0xfffffffffaebffff, 0x3ffffff}, Layer: 12}, // 21 vcdr-32-1-criminal
		{Box: rule.Box{0x3fffe0000000063c, 0xff45ff, 0xffffffffffffffff, 0xfbfffffffaebffff, 0x3ffffff}, Layer: 12}, // 22 vcdr-32-1-criminal-head
		{Box: rule.Box{0x3fffe0000000063e, 0xff43ff, 0xffffffffffffffff, 0xffffffffeeebffff, 0x3ffffff}, Layer: 12}, // 23 vcdr-32-1-civil
		{Box: rule.Box{0x3fffe0000000063c, 0xff45ff, 0xffffffffffffffff, 0xfbffffffeeebffff, 0x3ffffff}, Layer: 12}, // 24 vcdr-32-1-civil-head
		{Box: rule.Box{0x3fffe0000000063e, 0xff43ff, 0xffffffffffffffff, 0xffffffffbeebffff, 0x3ffffff}, Layer: 12}, // 25 vcdr-32-1-administrative
		{Box: rule.Box{0x3fffe0000000063c, 0xff45ff, 0xffffffffffffffff, 0xfbffffffbeebffff, 0x3ffffff}, Layer: 12}, // 26 vcdr-32-1-administrative-head
		{Box: rule.Box{0x3fffe0000000063e, 0xff43ff, 0xffffffffffffffff, 0xfffffffefeebffff, 0x3ffffff}, Layer: 12}, // 27 vcdr-32-1-evidence
		{Box: rule.Box{0x3fffe0000000063c, 0xff45ff, 0xffffffffffffffff, 0xfbfffffefeebffff, 0x3ffffff}, Layer: 12}, // 28 vcdr-32-1-evidence-head
		{Box: rule.Box{0x3fffe0000000063e, 0xff43ff, 0xffffffffffffffff, 0xffffffeffeebffff, 0x3ffffff}, Layer: 12}, // 29 vcdr-32-1-liberty
		{Box: rule.Box{0x3fffe0000000063c, 0xff45ff, 0xffffffffffffffff, 0xfbffffeffeebffff, 0x3ffffff}, Layer: 12}, // 30 vcdr-32-1-liberty-head
		{Box: rule.Box{0x3fffe0000000063e, 0xff43ff, 0xffffffffffffffff, 0xffffffbffeebffff, 0x3ffffff}, Layer: 12}, // 31 vcdr-32-1-sentence
		{Box: rule.Box{0x3fffe0000000063c, 0xff45ff, 0xffffffffffffffff, 0xfbffffbffeebffff, 0x3ffffff}, Layer: 12}, // 32 vcdr-32-1-sentence-head
		{Box: rule.Box{0x3fffe0000000063e, 0xff43ff, 0xffffffffffffffff, 0xdffffffffaebffff, 0x3ffffff}, Layer: 12}, // 33 vcdr-32-1-reach
		{Box: rule.Box{0x3fffe0000000063c, 0xff45ff, 0xffffffffffffffff, 0xdbfffffffaebffff, 0x3ffffff}, Layer: 12}, // 34 vcdr-32-1-reach-head
		{Box: rule.Box{0x3fffe0000000063e, 0xffffff, 0xfffffffffbffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 12}, // 35 vcdr-32-3
		{Box: rule.Box{0x3fffe0000000063e, 0xff43ff, 0xfffffdffffffffff, 0xfffffffbfeebffff, 0x3ffffff}, Layer: 12}, // 36 vcdr-32-4
		{Box: rule.Box{0x3fffe0000000063c, 0xff45ff, 0xfffffdffffffffff, 0xfbfffffbfeebffff, 0x3ffffff}, Layer: 12}, // 37 vcdr-32-4-head
		{Box: rule.Box{0x3fff20000000060e, 0xff43ff, 0xffffffffffffffff, 0xfffffffbfeebffff, 0x3ffffff}, Layer: 12}, // 38 vcdr-32-4-after
		{Box: rule.Box{0x3fff20000000060c, 0xff45ff, 0xffffffffffffffff, 0xfbfffffbfeebffff, 0x3ffffff}, Layer: 12}, // 39 vcdr-32-4-after-head
		{Box: rule.Box{0x3fffe00000000030, 0xff43ff, 0xffffffffffffffff, 0xfffffffbfeebffff, 0x3ffffff}, Layer: 12}, // 40 vcdr-32-4-staff
		{Box: rule.Box{0x3fffe00000000030, 0xff45ff, 0xffffffffffffffff, 0xfbfffffbfeebffff, 0x3ffffff}, Layer: 12}, // 41 vcdr-32-4-staff-head
		{Box: rule.Box{0x3ff3e0000000061e, 0xffffff, 0xffffffffffffffff, 0xfffffffffffffffe, 0x3ffffff}, Layer: 2},  // 42 vcdr-33-1
		{Box: rule.Box{0xff3e00000000020, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffeb, 0x3ffffff}, Layer: 2},   // 43 vcdr-33-2
		{Box: rule.Box{0x3ff3e00000000006, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 1},  // 44 vcdr-33-3
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 45 vcdr-34
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 46 vcdr-34-a
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffff7fffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 47 vcdr-34-b
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 48 vcdr-34-c
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 49 vcdr-34-d
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 50 vcdr-34-e
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3fffdff}, Layer: 3},  // 51 vcdr-34-e-road
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffbf, 0x3ffffff}, Layer: 3},  // 52 vcdr-34-f
		{Box: rule.Box{0x3ff3e0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 53 vcdr-35
		{Box: rule.Box{0x3ff3e00000000206, 0xffffff, 0xffffffffffffffff, 0xfffffffffffffeff, 0x3ffffff}, Layer: 2},  // 54 vcdr-36-1
		{Box: rule.Box{0x17f3e00000000200, 0xffffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffff}, Layer: 6},  // 55 vcdr-37-1-national
		{Box: rule.Box{0x3ff3e00000000200, 0xffffff, 0xffffffffffffffdf, 0xffffffffffffffff, 0x3ffffff}, Layer: 6},  // 56 vcdr-37-1-household
		{Box: rule.Box{0x3ff3e00000000200, 0xffffbf, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3fffff7}, Layer: 6},  // 57 vcdr-37-1-sponsor
		{Box: rule.Box{0x3ff3e00000000600, 0xffffff, 0xfffffffffffffeff, 0xffffffffffffffff, 0x3fffff7}, Layer: 12}, // 58 vcdr-37-sponsor-waived
		{Box: rule.Box{0x39f3e00000000408, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 3},  // 59 vcdr-37-2-private
		{Box: rule.Box{0x39f3e00000000408, 0xffffff, 0xfffffdffffffffff, 0xffffffffffffffff, 0x3ffffef}, Layer: 3},  // 60 vcdr-37-2-execution
		{Box: rule.Box{0x3ff3e00000000408, 0xffffff, 0xffffffffffffffff, 0xfffffffffffffaff, 0x3ffffff}, Layer: 2},  // 61 vcdr-37-2-customs
		{Box: rule.Box{0x37f3e00000000400, 0xffffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffff}, Layer: 6},  // 62 vcdr-37-2-ties
		{Box: rule.Box{0x3ff3e00000000400, 0xffffff, 0xffffffffffffffdf, 0xffffffffffffffff, 0x3ffffff}, Layer: 6},  // 63 vcdr-37-2-household
		{Box: rule.Box{0x3ff3e00000000400, 0xffffbf, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3fffff7}, Layer: 6},  // 64 vcdr-37-2-sponsor
		{Box: rule.Box{0x3ef3e00000000010, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 65 vcdr-37-3-acts
		{Box: rule.Box{0x3ff3e00000000010, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 66 vcdr-37-3-emoluments
		{Box: rule.Box{0x3ff3e00000000010, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 1},  // 67 vcdr-37-3-only
		{Box: rule.Box{0x3ff3e00000000020, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 68 vcdr-37-4-emoluments
		{Box: rule.Box{0x3ff3e00000000020, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 1},  // 69 vcdr-37-4-only
		{Box: rule.Box{0x3ff2c00000000020, 0xffffff, 0xffffffffffffffff, 0xfffff9ffffffffff, 0x3ffffff}, Layer: 11}, // 70 vcdr-37-4-admitted
		{Box: rule.Box{0x3ef2c00000000020, 0xffffff, 0xffffffffffffffff, 0xfffffaffffffffff, 0x3ffffff}, Layer: 11}, // 71 vcdr-37-4-admitted-official
		{Box: rule.Box{0x37f3e00000000006, 0xffffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffff}, Layer: 6},  // 72 vcdr-38-1
		{Box: rule.Box{0x34f2c00000000006, 0xffffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffff}, Layer: 7},  // 73 vcdr-38-1-official
		{Box: rule.Box{0x32f2c00000000006, 0xffffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffbf}, Layer: 7},  // 74 vcdr-38-1-duties
		{Box: rule.Box{0x34f3000000000006, 0xffffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffff}, Layer: 7},  // 75 vcdr-38-1-after
		{Box: rule.Box{0x32f3000000000006, 0xffffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffbf}, Layer: 7},  // 76 vcdr-38-1-after-duties
		{Box: rule.Box{0x37f3e00000000038, 0xffffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffff}, Layer: 6},  // 77 vcdr-38-2
		{Box: rule.Box{0x3ff220000000063e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 4},  // 78 vcdr-39-1
		{Box: rule.Box{0x3ff2c0000000063e, 0xffffff, 0xffffffffffffff7f, 0xfeffffffffffffff, 0x3ffffff}, Layer: 4},  // 79 vcdr-39-1-notified
		{Box: rule.Box{0x3ff300000000063e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 4},  // 80 vcdr-39-2-end
		{Box: rule.Box{0x3ef300000000001e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 5},  // 81 vcdr-39-2-acts
		{Box: rule.Box{0x3ef300000000001e, 0xffffff, 0xffffffffffffffff, 0xffefffffffffffff, 0x3ffffff}, Layer: 5},  // 82 vcdr-39-2-arrest
		{Box: rule.Box{0x3efd00000000001e, 0xffffff, 0xffffffffffffffff, 0xfffbffffffffffff, 0x3ffffff}, Layer: 5},  // 83 vcdr-39-2-third
		{Box: rule.Box{0x3efd00000000001e, 0xffffff, 0xffffffffffffffff, 0xffebffffffffffff, 0x3ffffff}, Layer: 5},  // 84 vcdr-39-2-third-arrest
		{Box: rule.Box{0x3eff00000000001e, 0xffffff, 0xffffffffefffffff, 0xfffeffffffffffff, 0x3ffffff}, Layer: 8},  // 85 vcdr-39-2-unlawful
		{Box: rule.Box{0xff2c0000000001e, 0xffffff, 0xffffffffffffffff, 0xfffffffffffdefff, 0x3ffffff}, Layer: 10},  // 86 vcdr-39-4-movables
		{Box: rule.Box{0x3ff2c00000000e00, 0xfffe7f, 0xffffffffffffffef, 0xfffffffffffdefff, 0x3ffffff}, Layer: 10}, // 87 vcdr-39-4-movables-family
		{Box: rule.Box{0xff2c0000000001e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffafff, 0x3ffffff}, Layer: 10},  // 88 vcdr-39-4-duties
		{Box: rule.Box{0x3ff2c00000000e00, 0xfffe7f, 0xffffffffffffffef, 0xffffffffffffafff, 0x3ffffff}, Layer: 10}, // 89 vcdr-39-4-duties-family
		{Box: rule.Box{0x3f35e00000000006, 0xffffff, 0xffbfffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 90 vcdr-40-1
		{Box: rule.Box{0x3f35e00000000200, 0xffffff, 0xffbfffffffffffef, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 91 vcdr-40-1-family
		{Box: rule.Box{0x3f45e00000000006, 0xffffff, 0xffbfffffffffffff, 0xffffffffffffffff, 0x3fffffd}, Layer: 2},  // 92 vcdr-40-1-detour
		{Box: rule.Box{0x3f45e00000000200, 0xffffff, 0xffbfffffffffffef, 0xffffffffffffffff, 0x3fffffd}, Layer: 2},  // 93 vcdr-40-1-detour-family
		{Box: rule.Box{0x3f35e00000000006, 0xffffff, 0xfbbfffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 94 vcdr-40-1-needed
		{Box: rule.Box{0x3f35e00000000200, 0xffffff, 0xfbbfffffffffffef, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 95 vcdr-40-1-needed-family
		{Box: rule.Box{0x3f45e00000000006, 0xffffff, 0xfbbfffffffffffff, 0xffffffffffffffff, 0x3fffffd}, Layer: 2},  // 96 vcdr-40-1-needed-detour
		{Box: rule.Box{0x3f45e00000000200, 0xffffff, 0xfbbfffffffffffef, 0xffffffffffffffff, 0x3fffffd}, Layer: 2},  // 97 vcdr-40-1-needed-detour-family
		{Box: rule.Box{0x3f35e00000000018, 0xffffff, 0xffbfffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 98 vcdr-40-2
		{Box: rule.Box{0x3f35e00000000c00, 0xffffff, 0xffbfffffffffffef, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 99 vcdr-40-2-family
		{Box: rule.Box{0x3f45e00000000018, 0xffffff, 0xffbfffffffffffff, 0xffffffffffffffff, 0x3fffffd}, Layer: 2},  // 100 vcdr-40-2-detour
		{Box: rule.Box{0x3f45e00000000c00, 0xffffff, 0xffbfffffffffffef, 0xffffffffffffffff, 0x3fffffd}, Layer: 2},  // 101 vcdr-40-2-detour-family
		{Box: rule.Box{0x3ff4c00000000040, 0xffffff, 0xffbeffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 102 vcdr-40-3
		{Box: rule.Box{0x3ff4c00000000080, 0xffffff, 0xffb6ffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 103 vcdr-40-3-ad-hoc
		{Box: rule.Box{0x3ff5e00000000006, 0xffffff, 0xfeffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 104 vcdr-40-4
		{Box: rule.Box{0x3ff5e00000000200, 0xffffff, 0xfeffffffffffffef, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 105 vcdr-40-4-family
		{Box: rule.Box{0x3ff5e00000000006, 0xffffff, 0xfaffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 106 vcdr-40-4-needed
		{Box: rule.Box{0x3ff5e00000000200, 0xffffff, 0xfaffffffffffffef, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 107 vcdr-40-4-needed-family
		{Box: rule.Box{0x3ff5e00000000018, 0xffffff, 0xfeffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 108 vcdr-40-4-staff
		{Box: rule.Box{0x3ff5e00000000c00, 0xffffff, 0xfeffffffffffffef, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 109 vcdr-40-4-staff-family
		{Box: rule.Box{0x3ff4c00000000040, 0xffffff, 0xfefeffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 110 vcdr-40-4-courier
		{Box: rule.Box{0x3ff4c00000000080, 0xffffff, 0xfef6ffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 2},  // 111 vcdr-40-4-courier-ad-hoc
		{Box: rule.Box{0x3fffe00000000408, 0x5fffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Layer: 9},  // 112 vcdr-37-2-reserved
		{Box: rule.Box{0x3fffe00000000408, 0x9fffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffdfff}, Layer: 9},  // 113 vcdr-37-2-objected
		{Box: rule.Box{0x37f3e00000000006, 0x5fffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffffff}, Layer: 9},  // 114 vcdr-38-1-reserved
		{Box: rule.Box{0x37f3e00000000006, 0x9fffff, 0xffffffffffffffff, 0xfffff7ffffffffff, 0x3ffdfff}, Layer: 9},  // 115 vcdr-38-1-objected
		{Box: rule.Box{0x3ff3ffffffffffff, 0xffffff, 0xffffffffffffffff, 0xffffe9ffffffffff, 0x3ffffff}, Layer: 11}, // 116 vcdr-47-2-b
		{Box: rule.Box{0x3ef3ffffffffffff, 0xffffff, 0xffffffffffffffff, 0xffffeaffffffffff, 0x3ffffff}, Layer: 11}, // 117 vcdr-47-2-b-official
		{Box: rule.Box{0x3ff3ffffffffffff, 0xffffff, 0xfffffffffffffffe, 0xff7fffffffffffff, 0x3ffffff}, Layer: 13}, // 118 vcdr-31-1-void
	},
	Questions: []rule.Question{
		{ //
			Rows: []uint16{},
			By:   []uint16{},
			End:  []uint16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
		},
		{ // stop
			Rows: []uint16{116, 117, 0},
			By:   []uint16{116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135},
		},
		{ // hold_identity
			Rows: []uint16{29, 30, 33, 34, 70, 71, 116, 117, 112, 113, 114, 115, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 2, 3, 6, 90, 91, 92, 93, 102, 103, 104, 105, 110, 111, 5, 67, 69, 0},
			By:   []uint16{116, 117, 0, 29, 33, 116, 117, 114, 115, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 114, 115, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 112, 113, 77, 78, 79, 80, 6, 0, 29, 30, 33, 34, 116, 117, 77, 78, 79, 80, 67, 0, 29, 30, 33, 34, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 2, 102, 110, 0, 116, 117, 4, 3, 103, 111, 0, 116, 117, 5, 0, 29, 30, 33, 34, 116, 117, 55, 56, 57, 78, 79, 80, 6, 91, 93, 105, 0, 29, 30, 33, 34, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 6, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 20, 39, 53, 65, 79, 85, 92, 96, 113, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189, 192, 195, 198, 201, 204, 207, 210, 213, 216, 219, 222, 225, 228, 231},
		},
		{ // brief_restraint
			Rows: []uint16{29, 30, 33, 34, 70, 71, 116, 117, 112, 113, 114, 115, 7, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 2, 3, 6, 90, 91, 92, 93, 102, 103, 104, 105, 110, 111, 5, 67, 69, 0},
			By:   []uint16{116, 117, 0, 29, 33, 116, 117, 114, 115, 7, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 114, 115, 7, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 112, 113, 7, 77, 78, 79, 80, 6, 0, 29, 30, 33, 34, 116, 117, 77, 78, 79, 80, 67, 0, 29, 30, 33, 34, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 2, 102, 110, 0, 116, 117, 4, 3, 103, 111, 0, 116, 117, 5, 0, 29, 30, 33, 34, 116, 117, 7, 55, 56, 57, 78, 79, 80, 6, 91, 93, 105, 0, 29, 30, 33, 34, 116, 117, 112, 113, 7, 62, 63, 64, 78, 79, 80, 6, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 21, 41, 56, 68, 82, 88, 95, 99, 117, 134, 137, 140, 143, 146, 149, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206, 209, 212, 215, 218, 221, 224, 227, 230, 233, 236},
		},
		{ // arrest
			Rows: []uint16{29, 30, 33, 34, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 82, 84, 78, 79, 80, 4, 2, 3, 6, 90, 91, 92, 93, 102, 103, 104, 105, 110, 111, 5, 67, 69, 0},
			By:   []uint16{116, 117, 0, 29, 33, 116, 117, 114, 115, 85, 73, 74, 72, 82, 84, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 114, 115, 85, 73, 74, 72, 82, 84, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 112, 113, 85, 77, 82, 84, 78, 79, 80, 6, 0, 29, 30, 33, 34, 116, 117, 85, 77, 82, 84, 78, 79, 80, 67, 0, 29, 30, 33, 34, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 2, 102, 110, 0, 116, 117, 4, 3, 103, 111, 0, 116, 117, 5, 0, 29, 30, 33, 34, 116, 117, 55, 56, 57, 78, 79, 80, 6, 91, 93, 105, 0, 29, 30, 33, 34, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 6, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 23, 45, 62, 77, 91, 97, 104, 108, 125, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189, 192, 195, 198, 201, 204, 207, 210, 213, 216, 219, 222, 225, 228, 231, 234, 237, 240, 243},
		},
		{ // imprisonment
			Rows: []uint16{31, 32, 33, 34, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 4, 2, 3, 6, 65, 90, 91, 92, 93, 102, 103, 104, 105, 110, 111, 5, 67, 69, 0},
			By:   []uint16{116, 117, 0, 31, 33, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 6, 90, 92, 104, 0, 31, 32, 33, 34, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 6, 90, 92, 104, 0, 31, 32, 33, 34, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 6, 0, 31, 32, 33, 34, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 31, 32, 33, 34, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 2, 102, 110, 0, 116, 117, 4, 3, 103, 111, 0, 116, 117, 5, 0, 31, 32, 33, 34, 116, 117, 55, 56, 57, 78, 79, 80, 6, 91, 93, 105, 0, 31, 32, 33, 34, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 6, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 25, 49, 66, 82, 96, 102, 109, 113, 130, 146, 149, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206, 209, 212, 215, 218, 221, 224, 227, 230, 233, 236, 239, 242, 245, 248},
		},
		{ // search_person
			Rows: []uint16{29, 30, 33, 34, 70, 71, 116, 117, 112, 113, 114, 115, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 2, 3, 6, 90, 91, 92, 93, 102, 103, 104, 105, 110, 111, 5, 67, 69, 0},
			By:   []uint16{116, 117, 0, 29, 33, 116, 117, 114, 115, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 114, 115, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 112, 113, 77, 78, 79, 80, 6, 0, 29, 30, 33, 34, 116, 117, 77, 78, 79, 80, 67, 0, 29, 30, 33, 34, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 2, 102, 110, 0, 116, 117, 4, 3, 103, 111, 0, 116, 117, 5, 0, 29, 30, 33, 34, 116, 117, 55, 56, 57, 78, 79, 80, 6, 91, 93, 105, 0, 29, 30, 33, 34, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 6, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 20, 39, 53, 65, 79, 85, 92, 96, 113, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189, 192, 195, 198, 201, 204, 207, 210, 213, 216, 219, 222, 225, 228, 231},
		},
		{ // screening
			Rows: []uint16{116, 117, 0},
			By:   []uint16{116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135},
		},
		{ // ticket
			Rows: []uint16{116, 117, 0},
			By:   []uint16{116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135},
		},
		{ // compelled_test
			Rows: []uint16{29, 30, 33, 34, 70, 71, 116, 117, 112, 113, 114, 115, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 2, 3, 6, 90, 91, 92, 93, 102, 103, 104, 105, 110, 111, 5, 67, 69, 0},
			By:   []uint16{116, 117, 0, 29, 33, 116, 117, 114, 115, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 114, 115, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 112, 113, 77, 78, 79, 80, 6, 0, 29, 30, 33, 34, 116, 117, 77, 78, 79, 80, 67, 0, 29, 30, 33, 34, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 2, 102, 110, 0, 116, 117, 4, 3, 103, 111, 0, 116, 117, 5, 0, 29, 30, 33, 34, 116, 117, 55, 56, 57, 78, 79, 80, 6, 91, 93, 105, 0, 29, 30, 33, 34, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 6, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 20, 39, 53, 65, 79, 85, 92, 96, 113, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189, 192, 195, 198, 201, 204, 207, 210, 213, 216, 219, 222, 225, 228, 231},
		},
		{ // keep_from_driving
			Rows: []uint16{29, 30, 33, 34, 70, 71, 116, 117, 112, 113, 114, 115, 7, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 4, 2, 3, 6, 90, 91, 92, 93, 102, 103, 104, 105, 110, 111, 5, 67, 69, 0},
			By:   []uint16{116, 117, 0, 29, 33, 116, 117, 114, 115, 7, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 114, 115, 7, 73, 74, 72, 78, 79, 80, 6, 90, 92, 104, 0, 29, 30, 33, 34, 116, 117, 112, 113, 7, 77, 78, 79, 80, 6, 0, 29, 30, 33, 34, 116, 117, 77, 78, 79, 80, 67, 0, 29, 30, 33, 34, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 2, 102, 110, 0, 116, 117, 4, 3, 103, 111, 0, 116, 117, 5, 0, 29, 30, 33, 34, 116, 117, 7, 55, 56, 57, 78, 79, 80, 6, 91, 93, 105, 0, 29, 30, 33, 34, 116, 117, 112, 113, 7, 62, 63, 64, 78, 79, 80, 6, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 21, 41, 56, 68, 82, 88, 95, 99, 117, 134, 137, 140, 143, 146, 149, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206, 209, 212, 215, 218, 221, 224, 227, 230, 233, 236},
		},
		{ // suspend_licence
			Rows: []uint16{25, 26, 70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 59, 10, 67, 69, 0},
			By:   []uint16{116, 117, 0, 25, 116, 117, 114, 115, 72, 78, 79, 80, 10, 0, 25, 26, 116, 117, 114, 115, 72, 78, 79, 80, 10, 0, 25, 26, 116, 117, 112, 113, 77, 78, 79, 80, 59, 10, 0, 25, 26, 116, 117, 77, 78, 79, 80, 67, 0, 25, 26, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 25, 26, 116, 117, 55, 56, 57, 78, 79, 80, 10, 0, 25, 26, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 59, 10, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 14, 26, 39, 49, 61, 64, 67, 70, 82, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184, 187, 190, 193, 196, 199},
		},
		{ // criminal_jurisdiction
			Rows: []uint16{21, 22, 58, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 8, 65, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 21, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 8, 94, 96, 106, 0, 21, 22, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 8, 94, 96, 106, 0, 21, 22, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 8, 0, 21, 22, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 21, 22, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 21, 22, 58, 116, 117, 55, 56, 57, 78, 79, 80, 8, 95, 97, 107, 0, 21, 22, 58, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 8, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 24, 46, 61, 75, 87, 90, 93, 96, 112, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184, 187, 190, 193, 196, 199, 202, 205, 208, 211, 214, 217, 220, 223, 226, 229},
		},
		{ // civil_jurisdiction
			Rows: []uint16{23, 24, 35, 58, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 9, 65, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 23, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 23, 24, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 23, 24, 35, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 11, 12, 59, 9, 0, 23, 24, 35, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 23, 24, 35, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 23, 24, 35, 58, 116, 117, 55, 56, 57, 78, 79, 80, 11, 12, 13, 14, 9, 95, 97, 107, 0, 23, 24, 35, 58, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 11, 12, 59, 9, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 29, 56, 75, 90, 103, 106, 109, 112, 133, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206, 209, 212, 215, 218, 221, 224, 227, 230, 233, 236, 239, 242, 245, 248, 251, 254},
		},
		{ // administrative_jurisdiction
			Rows: []uint16{25, 26, 35, 58, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 9, 65, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 25, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 25, 26, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 25, 26, 35, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 11, 12, 59, 9, 0, 25, 26, 35, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 25, 26, 35, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 25, 26, 35, 58, 116, 117, 55, 56, 57, 78, 79, 80, 11, 12, 13, 14, 9, 95, 97, 107, 0, 25, 26, 35, 58, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 11, 12, 59, 9, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 29, 56, 75, 90, 103, 106, 109, 112, 133, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206, 209, 212, 215, 218, 221, 224, 227, 230, 233, 236, 239, 242, 245, 248, 251, 254},
		},
		{ // continue_criminal
			Rows: []uint16{118, 21, 22, 58, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 8, 65, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{118, 116, 117, 0, 118, 21, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 8, 94, 96, 106, 0, 118, 21, 22, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 8, 94, 96, 106, 0, 118, 21, 22, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 8, 0, 118, 21, 22, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 118, 21, 22, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 21, 22, 58, 116, 117, 55, 56, 57, 78, 79, 80, 8, 95, 97, 107, 0, 118, 21, 22, 58, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 8, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0},
			End:  []uint16{4, 26, 49, 65, 80, 93, 97, 101, 105, 122, 138, 142, 146, 150, 154, 158, 162, 166, 170, 174, 178, 182, 186, 190, 194, 198, 202, 206, 210, 214, 218, 222, 226, 230, 234, 238, 242, 246, 250, 254, 258, 262, 266, 270, 274},
		},
		{ // continue_civil
			Rows: []uint16{118, 23, 24, 35, 58, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 9, 65, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{118, 116, 117, 0, 118, 23, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 118, 23, 24, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 118, 23, 24, 35, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 11, 12, 59, 9, 0, 118, 23, 24, 35, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 118, 23, 24, 35, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 23, 24, 35, 58, 116, 117, 55, 56, 57, 78, 79, 80, 11, 12, 13, 14, 9, 95, 97, 107, 0, 118, 23, 24, 35, 58, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 11, 12, 59, 9, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0},
			End:  []uint16{4, 31, 59, 79, 95, 109, 113, 117, 121, 143, 163, 167, 171, 175, 179, 183, 187, 191, 195, 199, 203, 207, 211, 215, 219, 223, 227, 231, 235, 239, 243, 247, 251, 255, 259, 263, 267, 271, 275, 279, 283, 287, 291, 295, 299},
		},
		{ // continue_administrative
			Rows: []uint16{118, 25, 26, 35, 58, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 9, 65, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{118, 116, 117, 0, 118, 25, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 118, 25, 26, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 118, 25, 26, 35, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 11, 12, 59, 9, 0, 118, 25, 26, 35, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 118, 25, 26, 35, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 25, 26, 35, 58, 116, 117, 55, 56, 57, 78, 79, 80, 11, 12, 13, 14, 9, 95, 97, 107, 0, 118, 25, 26, 35, 58, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 11, 12, 59, 9, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0, 118, 116, 117, 0},
			End:  []uint16{4, 31, 59, 79, 95, 109, 113, 117, 121, 143, 163, 167, 171, 175, 179, 183, 187, 191, 195, 199, 203, 207, 211, 215, 219, 223, 227, 231, 235, 239, 243, 247, 251, 255, 259, 263, 267, 271, 275, 279, 283, 287, 291, 295, 299},
		},
		{ // serve_process
			Rows: []uint16{23, 24, 35, 58, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 75, 76, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 11, 12, 13, 14, 59, 9, 65, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 23, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 23, 24, 35, 116, 117, 114, 115, 85, 73, 74, 75, 76, 72, 81, 83, 78, 79, 80, 11, 12, 13, 14, 9, 94, 96, 106, 0, 23, 24, 35, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 11, 12, 59, 9, 0, 23, 24, 35, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 23, 24, 35, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 23, 24, 35, 58, 116, 117, 55, 56, 57, 78, 79, 80, 11, 12, 13, 14, 9, 95, 97, 107, 0, 23, 24, 35, 58, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 11, 12, 59, 9, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 29, 56, 75, 90, 103, 106, 109, 112, 133, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206, 209, 212, 215, 218, 221, 224, 227, 230, 233, 236, 239, 242, 245, 248, 251, 254},
		},
		{ // summon_witness
			Rows: []uint16{27, 28, 70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 15, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 27, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 112, 113, 77, 78, 79, 80, 15, 0, 27, 28, 116, 117, 77, 78, 79, 80, 67, 0, 27, 28, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 27, 28, 116, 117, 55, 56, 57, 78, 79, 80, 15, 95, 97, 107, 0, 27, 28, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 15, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 17, 32, 44, 54, 66, 69, 72, 75, 90, 104, 107, 110, 113, 116, 119, 122, 125, 128, 131, 134, 137, 140, 143, 146, 149, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206},
		},
		{ // compel_testimony
			Rows: []uint16{27, 28, 70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 15, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 27, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 112, 113, 77, 78, 79, 80, 15, 0, 27, 28, 116, 117, 77, 78, 79, 80, 67, 0, 27, 28, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 27, 28, 116, 117, 55, 56, 57, 78, 79, 80, 15, 95, 97, 107, 0, 27, 28, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 15, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 17, 32, 44, 54, 66, 69, 72, 75, 90, 104, 107, 110, 113, 116, 119, 122, 125, 128, 131, 134, 137, 140, 143, 146, 149, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206},
		},
		{ // execution
			Rows: []uint16{36, 37, 38, 39, 40, 41, 70, 71, 116, 117, 112, 113, 114, 115, 85, 73, 74, 55, 56, 57, 62, 63, 64, 72, 77, 81, 83, 78, 79, 80, 17, 18, 19, 20, 60, 16, 65, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 36, 38, 116, 117, 114, 115, 85, 73, 74, 72, 81, 83, 78, 79, 80, 17, 18, 19, 20, 16, 94, 96, 106, 0, 36, 37, 38, 39, 116, 117, 114, 115, 85, 73, 74, 72, 81, 83, 78, 79, 80, 17, 18, 19, 20, 16, 94, 96, 106, 0, 36, 37, 38, 39, 116, 117, 112, 113, 85, 77, 81, 83, 78, 79, 80, 17, 18, 19, 20, 60, 16, 0, 36, 37, 40, 41, 116, 117, 85, 77, 81, 83, 78, 79, 80, 65, 67, 0, 36, 37, 40, 41, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 36, 37, 38, 39, 116, 117, 55, 56, 57, 78, 79, 80, 17, 18, 19, 20, 16, 95, 97, 107, 0, 36, 37, 38, 39, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 17, 18, 19, 20, 60, 16, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 27, 53, 75, 91, 105, 108, 111, 114, 135, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189, 192, 195, 198, 201, 204, 207, 210, 213, 216, 219, 222, 225, 228, 231, 234, 237, 240, 243, 246, 249, 252, 255, 258},
		},
		{ // tax_emoluments
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 45, 66, 68, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 45, 0, 116, 117, 114, 115, 72, 78, 79, 80, 45, 0, 116, 117, 112, 113, 77, 78, 79, 80, 45, 0, 116, 117, 77, 78, 79, 80, 66, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 68, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 45, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 45, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 13, 23, 33, 42, 53, 56, 59, 62, 72, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186},
		},
		{ // tax_other
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 45, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 45, 0, 116, 117, 114, 115, 72, 78, 79, 80, 45, 0, 116, 117, 112, 113, 77, 78, 79, 80, 45, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 45, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 45, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 13, 23, 33, 41, 51, 54, 57, 60, 70, 82, 85, 88, 91, 94, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184},
		},
		{ // tax_indirect
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 46, 45, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 46, 45, 0, 116, 117, 114, 115, 72, 78, 79, 80, 46, 45, 0, 116, 117, 112, 113, 77, 78, 79, 80, 46, 45, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 46, 45, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 46, 45, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 14, 25, 36, 44, 54, 57, 60, 63, 74, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189},
		},
		{ // tax_immovable
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 47, 45, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 47, 45, 0, 116, 117, 114, 115, 72, 78, 79, 80, 47, 45, 0, 116, 117, 112, 113, 77, 78, 79, 80, 47, 45, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 47, 45, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 47, 45, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 14, 25, 36, 44, 54, 57, 60, 63, 74, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189},
		},
		{ // estate_duty
			Rows: []uint16{70, 71, 116, 117, 88, 89, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 48, 45, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 88, 114, 115, 72, 78, 79, 80, 48, 45, 0, 116, 117, 88, 114, 115, 72, 78, 79, 80, 48, 45, 0, 116, 117, 88, 112, 113, 77, 78, 79, 80, 48, 45, 0, 116, 117, 88, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 89, 55, 56, 57, 78, 79, 80, 48, 45, 0, 116, 117, 89, 112, 113, 62, 63, 64, 78, 79, 80, 48, 45, 0, 116, 117, 89, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 15, 27, 39, 48, 58, 61, 64, 67, 79, 93, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184, 187, 190, 193, 196},
		},
		{ // tax_private_income
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 49, 45, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 49, 45, 0, 116, 117, 114, 115, 72, 78, 79, 80, 49, 45, 0, 116, 117, 112, 113, 77, 78, 79, 80, 49, 45, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 49, 45, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 49, 45, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 14, 25, 36, 44, 54, 57, 60, 63, 74, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189},
		},
		{ // service_charge
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 50, 45, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 50, 45, 0, 116, 117, 114, 115, 72, 78, 79, 80, 50, 45, 0, 116, 117, 112, 113, 77, 78, 79, 80, 50, 45, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 50, 45, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 50, 45, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 14, 25, 36, 44, 54, 57, 60, 63, 74, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189},
		},
		{ // road_charge
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 51, 45, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 51, 45, 0, 116, 117, 114, 115, 72, 78, 79, 80, 51, 45, 0, 116, 117, 112, 113, 77, 78, 79, 80, 51, 45, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 51, 45, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 51, 45, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 14, 25, 36, 44, 54, 57, 60, 63, 74, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189},
		},
		{ // registration_fee
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 52, 45, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 52, 45, 0, 116, 117, 114, 115, 72, 78, 79, 80, 52, 45, 0, 116, 117, 112, 113, 77, 78, 79, 80, 52, 45, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 52, 45, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 52, 45, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 14, 25, 36, 44, 54, 57, 60, 63, 74, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186, 189},
		},
		{ // customs_duty
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 54, 61, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 54, 0, 116, 117, 114, 115, 72, 78, 79, 80, 54, 0, 116, 117, 112, 113, 77, 78, 79, 80, 61, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 54, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 61, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 13, 23, 33, 41, 51, 54, 57, 60, 70, 82, 85, 88, 91, 94, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184},
		},
		{ // social_security
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 42, 43, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 42, 0, 116, 117, 114, 115, 72, 78, 79, 80, 42, 0, 116, 117, 112, 113, 77, 78, 79, 80, 42, 0, 116, 117, 77, 78, 79, 80, 42, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 43, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 42, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 42, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 13, 23, 33, 42, 53, 56, 59, 62, 72, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144, 147, 150, 153, 156, 159, 162, 165, 168, 171, 174, 177, 180, 183, 186},
		},
		{ // employer_contributions
			Rows: []uint16{116, 117, 44, 0},
			By:   []uint16{116, 117, 0, 116, 117, 44, 0, 116, 117, 44, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 7, 11, 14, 17, 20, 23, 26, 29, 32, 35, 38, 41, 44, 47, 50, 53, 56, 59, 62, 65, 68, 71, 74, 77, 80, 83, 86, 89, 92, 95, 98, 101, 104, 107, 110, 113, 116, 119, 122, 125, 128, 131, 134, 137},
		},
		{ // personal_service
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 53, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 53, 0, 116, 117, 114, 115, 72, 78, 79, 80, 53, 0, 116, 117, 112, 113, 77, 78, 79, 80, 53, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 53, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 53, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 13, 23, 33, 41, 51, 54, 57, 60, 70, 82, 85, 88, 91, 94, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184},
		},
		{ // public_service
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 53, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 53, 0, 116, 117, 114, 115, 72, 78, 79, 80, 53, 0, 116, 117, 112, 113, 77, 78, 79, 80, 53, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 53, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 53, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 13, 23, 33, 41, 51, 54, 57, 60, 70, 82, 85, 88, 91, 94, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184},
		},
		{ // military_obligation
			Rows: []uint16{70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 53, 67, 69, 0},
			By:   []uint16{116, 117, 0, 116, 117, 114, 115, 72, 78, 79, 80, 53, 0, 116, 117, 114, 115, 72, 78, 79, 80, 53, 0, 116, 117, 112, 113, 77, 78, 79, 80, 53, 0, 116, 117, 77, 78, 79, 80, 67, 0, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 55, 56, 57, 78, 79, 80, 53, 0, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 53, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 13, 23, 33, 41, 51, 54, 57, 60, 70, 82, 85, 88, 91, 94, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160, 163, 166, 169, 172, 175, 178, 181, 184},
		},
		{ // refuse_movables
			Rows: []uint16{116, 117, 86, 87, 0},
			By:   []uint16{116, 117, 0, 116, 117, 86, 0, 116, 117, 86, 0, 116, 117, 86, 0, 116, 117, 86, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 87, 0, 116, 117, 87, 0, 116, 117, 87, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 7, 11, 15, 19, 22, 25, 28, 31, 35, 39, 43, 46, 49, 52, 55, 58, 61, 64, 67, 70, 73, 76, 79, 82, 85, 88, 91, 94, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142},
		},
		{ // hinder_transit
			Rows: []uint16{116, 117, 90, 91, 92, 93, 98, 99, 100, 101, 102, 103, 104, 105, 108, 109, 110, 111, 0},
			By:   []uint16{116, 117, 0, 116, 117, 90, 92, 104, 0, 116, 117, 90, 92, 104, 0, 116, 117, 98, 100, 108, 0, 116, 117, 98, 100, 108, 0, 116, 117, 0, 116, 117, 102, 110, 0, 116, 117, 103, 111, 0, 116, 117, 0, 116, 117, 91, 93, 105, 0, 116, 117, 99, 101, 109, 0, 116, 117, 99, 101, 109, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 9, 15, 21, 27, 30, 35, 40, 43, 49, 55, 61, 64, 67, 70, 73, 76, 79, 82, 85, 88, 91, 94, 97, 100, 103, 106, 109, 112, 115, 118, 121, 124, 127, 130, 133, 136, 139, 142, 145, 148, 151, 154, 157, 160},
		},
		{ // require_leaving
			Rows: []uint16{116, 117, 1, 0},
			By:   []uint16{116, 117, 0, 116, 117, 1, 0, 116, 117, 1, 0, 116, 117, 1, 0, 116, 117, 1, 0, 116, 117, 1, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 1, 0, 116, 117, 1, 0, 116, 117, 1, 0, 116, 117, 1, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 7, 11, 15, 19, 23, 26, 29, 32, 36, 40, 44, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135, 138, 141, 144},
		},
		{ // testimony_on_functions
			Rows: []uint16{27, 28, 70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 15, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 27, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 112, 113, 77, 78, 79, 80, 15, 0, 27, 28, 116, 117, 77, 78, 79, 80, 67, 0, 27, 28, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 27, 28, 116, 117, 55, 56, 57, 78, 79, 80, 15, 95, 97, 107, 0, 27, 28, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 15, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 17, 32, 44, 54, 66, 69, 72, 75, 90, 104, 107, 110, 113, 116, 119, 122, 125, 128, 131, 134, 137, 140, 143, 146, 149, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206},
		},
		{ // compel_documents
			Rows: []uint16{27, 28, 70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 15, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 27, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 112, 113, 77, 78, 79, 80, 15, 0, 27, 28, 116, 117, 77, 78, 79, 80, 67, 0, 27, 28, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 27, 28, 116, 117, 55, 56, 57, 78, 79, 80, 15, 95, 97, 107, 0, 27, 28, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 15, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 17, 32, 44, 54, 66, 69, 72, 75, 90, 104, 107, 110, 113, 116, 119, 122, 125, 128, 131, 134, 137, 140, 143, 146, 149, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206},
		},
		{ // expert_evidence
			Rows: []uint16{27, 28, 70, 71, 116, 117, 112, 113, 114, 115, 55, 56, 57, 62, 63, 64, 72, 77, 78, 79, 80, 15, 94, 95, 96, 97, 106, 107, 67, 69, 0},
			By:   []uint16{116, 117, 0, 27, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 114, 115, 72, 78, 79, 80, 15, 94, 96, 106, 0, 27, 28, 116, 117, 112, 113, 77, 78, 79, 80, 15, 0, 27, 28, 116, 117, 77, 78, 79, 80, 67, 0, 27, 28, 70, 71, 116, 117, 77, 78, 79, 80, 69, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 27, 28, 116, 117, 55, 56, 57, 78, 79, 80, 15, 95, 97, 107, 0, 27, 28, 116, 117, 112, 113, 62, 63, 64, 78, 79, 80, 15, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 17, 32, 44, 54, 66, 69, 72, 75, 90, 104, 107, 110, 113, 116, 119, 122, 125, 128, 131, 134, 137, 140, 143, 146, 149, 152, 155, 158, 161, 164, 167, 170, 173, 176, 179, 182, 185, 188, 191, 194, 197, 200, 203, 206},
		},
		{ // aliens_registration
			Rows: []uint16{116, 117, 0},
			By:   []uint16{116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135},
		},
		{ // residence_permit
			Rows: []uint16{116, 117, 0},
			By:   []uint16{116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135},
		},
		{ // work_permit
			Rows: []uint16{116, 117, 0},
			By:   []uint16{116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0, 116, 117, 0},
			End:  []uint16{3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 105, 108, 111, 114, 117, 120, 123, 126, 129, 132, 135},
		},
	},
	Manners: []rule.Manner{
		{Box: rule.Box{0x3ff2c0000000060e, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Asked: 0x200000},      // vcdr-31-3-manner
		{Box: rule.Box{0x3ff2c00000000020, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Asked: 0x700003ffe7c}, // vcdr-37-4-manner
		{Box: rule.Box{0x37f2c00000000038, 0xffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x3ffffff}, Asked: 0x700003ffe7c}, // vcdr-38-2-manner
	},
}

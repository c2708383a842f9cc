// Code generated from the rows by go test -update; DO NOT EDIT.

package premises

import "law.example/vienna/internal/rule"

// table is the rows as the evaluator reads them.
var table = rule.Table{
	Low:     rule.Box{0x2482408441208001, 0x2491, 0x5555555555555555, 0x55},
	Top:     rule.Box{0x9241204220904000, 0x9248, 0xaaaaaaaaaaaaaaaa, 0xaa},
	All:     rule.Box{0xffffffffffffffff, 0xffff, 0xffffffffffffffff, 0xff},
	Outcome: []rule.Outcomes{2, 2, 1, 2, 2, 1, 2, 2},
	Rows: []rule.Row{
		{Box: rule.Box{0xffffffffffffffff, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 0}, // 0 territorial-jurisdiction
		{Box: rule.Box{0xffffffffffffffff, 0xffff, 0xfffffffffffffffe, 0xff}, Layer: 7}, // 1 private-act
		{Box: rule.Box{0xff83ffffffe1040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 2 vcdr-1-i-planned
		{Box: rule.Box{0xff89ffffffe1040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 3 vcdr-1-i-ended
		{Box: rule.Box{0xfd7fffffffe1040a, 0xfbff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 4 vcdr-1-i-objection
		{Box: rule.Box{0xffffffffffe1040a, 0xf3ff, 0xfffffffffffffff7, 0xff}, Layer: 3}, // 5 vcdr-1-i-accepted
		{Box: rule.Box{0xf3ffffffffe1040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 6 vcdr-12
		{Box: rule.Box{0xff95ffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 7 vcdr-20
		{Box: rule.Box{0xff95ffffff210010, 0xffff, 0xffffffffffffffbf, 0xff}, Layer: 2}, // 8 vcdr-20-transport
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 9 vcdr-22-1
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0xff}, Layer: 2}, // 10 vcdr-22-1-housing
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0x7f}, Layer: 2}, // 11 vcdr-22-1-post
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0x7f}, Layer: 2}, // 12 vcdr-22-1-post-housing
		{Box: rule.Box{0xffffffffff21040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 13 vcdr-22-1-systems
		{Box: rule.Box{0xfffe41a3ffe10006, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 14 vcdr-22-1-consent
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 15 vcdr-22-3
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0xff}, Layer: 2}, // 16 vcdr-22-3-housing
		{Box: rule.Box{0xffffffffff210408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 17 vcdr-22-3-property
		{Box: rule.Box{0xffffffffff210010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 18 vcdr-22-3-transport
		{Box: rule.Box{0xffffffffff210010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 19 vcdr-22-3-obstructs
		{Box: rule.Box{0xffffffffff210006, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 20 vcdr-22-3-title
		{Box: rule.Box{0xfffe41a3ffe10418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 21 vcdr-22-3-consent
		{Box: rule.Box{0xfffe40a3ffe1041e, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 22 vcdr-22-3-waiver
		{Box: rule.Box{0xfffe80a3ffe1041e, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 6}, // 23 vcdr-22-3-waiver-general
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 24 vcdr-23-1
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffbfffffff, 0xff}, Layer: 2}, // 25 vcdr-23-1-housing
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 26 vcdr-23-1-service
		{Box: rule.Box{0xffffffffff210010, 0xffff, 0xbfffffffffffffff, 0xff}, Layer: 2}, // 27 vcdr-23-1-road
		{Box: rule.Box{0xffffffffff210006, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 28 vcdr-23-2
		{Box: rule.Box{0xffffffffffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 29 vcdr-24
		{Box: rule.Box{0xffffffffffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 30 vcdr-24-data
		{Box: rule.Box{0xffffffffffe10040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 31 vcdr-24-handed-out
		{Box: rule.Box{0xffffffffffe10040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 32 vcdr-24-public
		{Box: rule.Box{0xffffffffffe10040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 33 vcdr-24-not-shown
		{Box: rule.Box{0xfffe41a3ffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 34 vcdr-24-consent
		{Box: rule.Box{0xff95ffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 35 vcdr-25
		{Box: rule.Box{0xffffffffff2f0020, 0xffbf, 0xffffffffffffffff, 0xff}, Layer: 2}, // 36 custom-account
		{Box: rule.Box{0xffffffffff2f0020, 0xffaf, 0xffefffffffffffff, 0xff}, Layer: 3}, // 37 custom-account-mixed
		{Box: rule.Box{0xfffe40a3ffef0020, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 38 custom-account-waiver
		{Box: rule.Box{0xfffe80a3ffef0020, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 6}, // 39 custom-account-waiver-general
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 40 vcdr-27-1
		{Box: rule.Box{0xffffffffff210400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 41 vcdr-27-1-transmitter
		{Box: rule.Box{0xffffffffff210400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 42 vcdr-27-1-no-consent
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 43 vcdr-27-2
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 44 vcdr-27-2-data
		{Box: rule.Box{0xffffffffffe10080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 45 vcdr-27-2-handed-out
		{Box: rule.Box{0xffffffffffe10080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 46 vcdr-27-2-public
		{Box: rule.Box{0xffffffffffe10080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 47 vcdr-27-2-not-shown
		{Box: rule.Box{0xfffe41a3ffe10080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 48 vcdr-27-2-consent
		{Box: rule.Box{0xffffffffff210100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 49 vcdr-27-3
		{Box: rule.Box{0xffffffffff210100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 50 vcdr-27-3-scan
		{Box: rule.Box{0xffffffffff210100, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 51 vcdr-27-3-reserved
		{Box: rule.Box{0xffffffffff210100, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 52 vcdr-27-3-objected
		{Box: rule.Box{0xfffe41a3ffe10100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 53 vcdr-27-3-consent
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 54 vcdr-27-4-marks
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 55 vcdr-27-4-document
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 56 vcdr-27-4-contents
		{Box: rule.Box{0xffffffffff210200, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 57 vcdr-28
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 58 vcdr-30-1
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0x7f}, Layer: 2}, // 59 vcdr-30-1-post
		{Box: rule.Box{0xfffe41a3ffe10800, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 60 vcdr-30-1-consent
		{Box: rule.Box{0xfffe4823ffe10800, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 61 vcdr-30-1-consent-owner
		{Box: rule.Box{0xfffe5023ffe10800, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 62 vcdr-30-1-consent-family
		{Box: rule.Box{0xfffe4823ffe10004, 0xdfff, 0xefffffffffffffff, 0xff}, Layer: 6}, // 63 vcdr-30-1-consent-housing
		{Box: rule.Box{0xfffe5023ffe10004, 0x9fff, 0xefffffffffffffff, 0xff}, Layer: 6}, // 64 vcdr-30-1-consent-housing-family
		{Box: rule.Box{0xffffffffff211000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 65 vcdr-30-2-papers
		{Box: rule.Box{0xffffffffff212000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 66 vcdr-30-2-property
		{Box: rule.Box{0xffffffffff214000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 67 vcdr-30-2-baggage
		{Box: rule.Box{0xffffffffff212000, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 68 vcdr-30-2-obstructs
		{Box: rule.Box{0xfffe41a3ffe13000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 69 vcdr-30-2-consent
		{Box: rule.Box{0xfffe4823ffe13000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 70 vcdr-30-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe13000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 71 vcdr-30-2-consent-family
		{Box: rule.Box{0xffffffffff217800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 72 vcdr-31-1
		{Box: rule.Box{0xffffffffff216800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 73 vcdr-31-3
		{Box: rule.Box{0xffffffffff217800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 74 vcdr-34
		{Box: rule.Box{0xffffffffff210418, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 75 vcdr-36-1-a
		{Box: rule.Box{0xffffffffff217000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 76 vcdr-36-1-b
		{Box: rule.Box{0xffffffffff214000, 0xffff, 0xffffbfffffffffff, 0xff}, Layer: 2}, // 77 vcdr-36-2
		{Box: rule.Box{0xdfffffffff214000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 78 vcdr-36-2-serious
		{Box: rule.Box{0xfffe41a3ffe14000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 79 vcdr-36-2-consent
		{Box: rule.Box{0xfffe4823ffe14000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 80 vcdr-36-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe14000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 81 vcdr-36-2-consent-family
		{Box: rule.Box{0xffffffffff417000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 82 vcdr-40-1
		{Box: rule.Box{0xffffffffff410080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 83 vcdr-40-3
		{Box: rule.Box{0xffffffffff410100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 84 vcdr-40-3-bag
		{Box: rule.Box{0xffffffffff410100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 85 vcdr-40-3-scan
		{Box: rule.Box{0xffe1ffffff21041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 86 vcdr-45-a
		{Box: rule.Box{0xffe1ffffff210002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 87 vcdr-45-a-after
		{Box: rule.Box{0xffe1ffffff210418, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 88 vcdr-45-a-after-property
		{Box: rule.Box{0xffc04423ffe10002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 89 vcdr-45-b
		{Box: rule.Box{0xffffffffffe17fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 5}, // 90 vcdr-47-2-b
		{Box: rule.Box{0xffffffffffc10002, 0xffff, 0xffffffffffffffff, 0xfb}, Layer: 2}, // 91 custom-third-states
		{Box: rule.Box{0xff83ffffffe6040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 92 vccr-1-1-j-planned
		{Box: rule.Box{0xff89ffffffe6040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 93 vccr-1-1-j-ended
		{Box: rule.Box{0xf3ffffffffe6040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 94 vccr-4-1
		{Box: rule.Box{0xf3ffffffffe6040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 95 vccr-4-5
		{Box: rule.Box{0xffe1ffffff22041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 96 vccr-27-1-a
		{Box: rule.Box{0xffe1ffffff220002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 97 vccr-27-1-a-after
		{Box: rule.Box{0xffc04423ffe20002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 98 vccr-27-1-b
		{Box: rule.Box{0xff95ffffff260002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 99 vccr-28
		{Box: rule.Box{0xff95ffffff260002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 100 vccr-29-2
		{Box: rule.Box{0xffffffffff260800, 0xffff, 0xffffffffffffffbf, 0xff}, Layer: 2}, // 101 vccr-29-2-residence
		{Box: rule.Box{0xff95ffffff260010, 0xffff, 0xfffffffffffffebf, 0xff}, Layer: 2}, // 102 vccr-29-2-transport
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xffffffffffffffef, 0xff}, Layer: 2}, // 103 vccr-31-2
		{Box: rule.Box{0xffffffffff22040a, 0xffff, 0xffffffffffffffef, 0xff}, Layer: 2}, // 104 vccr-31-2-systems
		{Box: rule.Box{0xfffe43a3ffe2040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 105 vccr-31-2-consent
		{Box: rule.Box{0xffffffadbf220002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 106 vccr-31-2-disaster
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 107 vccr-31-4
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffebffffffff, 0xff}, Layer: 3}, // 108 vccr-31-4-expropriation
		{Box: rule.Box{0xfffe40a3ffe2041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 109 vccr-31-4-consent
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 110 vccr-32-1
		{Box: rule.Box{0xffffffffff220800, 0xffff, 0xffffffffbfffffbf, 0xff}, Layer: 2}, // 111 vccr-32-1-residence
		{Box: rule.Box{0xffffffffff220802, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 112 vccr-32-1-service
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 113 vccr-32-2
		{Box: rule.Box{0xffffffffff220800, 0xffff, 0xfffffffebfffffbf, 0xff}, Layer: 3}, // 114 vccr-32-2-residence
		{Box: rule.Box{0xffffffffffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 115 vccr-33
		{Box: rule.Box{0xffffffffffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 116 vccr-33-data
		{Box: rule.Box{0xffffffffffe20040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 117 vccr-33-handed-out
		{Box: rule.Box{0xffffffffffe20040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 118 vccr-33-public
		{Box: rule.Box{0xffffffffffe20040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 119 vccr-33-not-shown
		{Box: rule.Box{0xfffe41a3ffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 120 vccr-33-consent
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 121 vccr-35-1
		{Box: rule.Box{0xffffffffff260400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 122 vccr-35-1-transmitter
		{Box: rule.Box{0xffffffffff260400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 123 vccr-35-1-no-consent
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 124 vccr-35-2
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 125 vccr-35-2-data
		{Box: rule.Box{0xffffffffffe60080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 126 vccr-35-2-handed-out
		{Box: rule.Box{0xffffffffffe60080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 127 vccr-35-2-public
		{Box: rule.Box{0xffffffffffe60080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 128 vccr-35-2-not-shown
		{Box: rule.Box{0xfffe41a3ffe60080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 129 vccr-35-2-consent
		{Box: rule.Box{0xffffffffff260100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 130 vccr-35-3
		{Box: rule.Box{0xffffffffff260100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 131 vccr-35-3-scan
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 132 vccr-35-3-request
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xffffffffffebffff, 0xff}, Layer: 3}, // 133 vccr-35-3-return
		{Box: rule.Box{0xffffffffff260100, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 134 vccr-35-reserved
		{Box: rule.Box{0xffffffffff260100, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 135 vccr-35-objected
		{Box: rule.Box{0xfffe43a3ffe60100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 136 vccr-35-3-consent
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 137 vccr-35-4-marks
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 138 vccr-35-4-document
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 139 vccr-35-4-contents
		{Box: rule.Box{0xffffffffff260200, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 140 vccr-39-2
		{Box: rule.Box{0xffffffffff227800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 141 vccr-49-1
		{Box: rule.Box{0xffffffffff220418, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 142 vccr-50-1-a
		{Box: rule.Box{0xffffffffff227000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 143 vccr-50-1-b
		{Box: rule.Box{0xffffffffff224000, 0xffff, 0xffffbffffeffffff, 0xff}, Layer: 2}, // 144 vccr-50-3
		{Box: rule.Box{0x5fffffffff224000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 145 vccr-50-3-serious
		{Box: rule.Box{0xfffe41a3ffe24000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 146 vccr-50-3-consent
		{Box: rule.Box{0xfffe4823ffe24000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 147 vccr-50-3-consent-owner
		{Box: rule.Box{0xfffe5023ffe24000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 148 vccr-50-3-consent-family
		{Box: rule.Box{0xffffffffff460080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 149 vccr-54-3
		{Box: rule.Box{0xffffffffff460100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 150 vccr-54-3-bag
		{Box: rule.Box{0xffffffffff460100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 151 vccr-54-3-scan
		{Box: rule.Box{0xffffffffffe40100, 0xffff, 0xffffffffffbfffff, 0xff}, Layer: 3}, // 152 vccr-58-4
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 153 vccr-60-1
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 154 vccr-60-1-service
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 155 vccr-60-2
		{Box: rule.Box{0xffffffffffe40040, 0xffff, 0xffffffffefffffff, 0xff}, Layer: 2}, // 156 vccr-61
		{Box: rule.Box{0xffffffffffe40040, 0xffff, 0xffffffffefffffff, 0xff}, Layer: 2}, // 157 vccr-61-data
		{Box: rule.Box{0xffffffffffe40040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 158 vccr-61-handed-out
		{Box: rule.Box{0xffffffffffe40040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 159 vccr-61-public
		{Box: rule.Box{0xffffffffffe40040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 160 vccr-61-not-shown
		{Box: rule.Box{0xfffe41a3ffe40040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 161 vccr-61-consent
		{Box: rule.Box{0xffffffffff240008, 0xffff, 0xffffffffbffeffff, 0xff}, Layer: 2}, // 162 vccr-62
		{Box: rule.Box{0xffffffffff240008, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 163 vccr-62-reserved
		{Box: rule.Box{0xffffffffff240008, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 164 vccr-62-objected
		{Box: rule.Box{0xffffffffffe67fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 5}, // 165 vccr-72-2-b
		{Box: rule.Box{0xff95ffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 166 csm-19-1
		{Box: rule.Box{0xff95ffffff280010, 0xffff, 0xfffffffffffffeff, 0xff}, Layer: 2}, // 167 csm-19-1-transport
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 168 csm-24-1
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 169 csm-24-1-service
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 170 csm-24-2
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 171 csm-25-1
		{Box: rule.Box{0xff8bffffffe8040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 172 csm-25-1-established
		{Box: rule.Box{0xfffe43a3ffe80002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 173 csm-25-1-consent
		{Box: rule.Box{0xffffff893f280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 174 csm-25-1-disaster
		{Box: rule.Box{0xffffffffff28040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 175 csm-25-1-systems
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 176 csm-25-3
		{Box: rule.Box{0xffffffffff280408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 177 csm-25-3-property
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 178 csm-25-3-transport
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 179 csm-25-3-obstructs
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 180 csm-25-3-title
		{Box: rule.Box{0xfffe43a3ffe80418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 181 csm-25-3-consent
		{Box: rule.Box{0xfffe40a3ffe8041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 182 csm-25-3-waiver
		{Box: rule.Box{0xfffe80a3ffe8041a, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 6}, // 183 csm-25-3-waiver-general
		{Box: rule.Box{0xffffffffffe80040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 184 csm-26
		{Box: rule.Box{0xffffffffffe80040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 185 csm-26-handed-out
		{Box: rule.Box{0xffffffffffe80040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 186 csm-26-public
		{Box: rule.Box{0xffffffffffe80040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 187 csm-26-not-shown
		{Box: rule.Box{0xfffe41a3ffe80040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 188 csm-26-consent
		{Box: rule.Box{0xffffffffff280080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 189 csm-28-1
		{Box: rule.Box{0xffffffffff280400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 190 csm-28-1-transmitter
		{Box: rule.Box{0xffffffffff280400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 191 csm-28-1-no-consent
		{Box: rule.Box{0xffffffffff280080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 192 csm-28-2
		{Box: rule.Box{0xffffffffffe80080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 193 csm-28-2-handed-out
		{Box: rule.Box{0xffffffffffe80080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 194 csm-28-2-public
		{Box: rule.Box{0xffffffffffe80080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 195 csm-28-2-not-shown
		{Box: rule.Box{0xfffe41a3ffe80080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 196 csm-28-2-consent
		{Box: rule.Box{0xffffffffff280100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 197 csm-28-4
		{Box: rule.Box{0xffffffffff280100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 198 csm-28-4-scan
		{Box: rule.Box{0xfffe43a3ffe80100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 199 csm-28-4-consent
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 200 csm-28-5-marks
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 201 csm-28-5-document
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 202 csm-28-5-contents
		{Box: rule.Box{0xffffffffff480080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 203 csm-42-3
		{Box: rule.Box{0xffffffffff480100, 0xffff, 0xfffffeffffffffff, 0xff}, Layer: 2}, // 204 csm-42-3-bag
		{Box: rule.Box{0xffffffffff480100, 0xffff, 0xfefffeffffffffff, 0xff}, Layer: 2}, // 205 csm-42-3-scan
		{Box: rule.Box{0xffe1ffffff28041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 206 csm-46-1
		{Box: rule.Box{0xffe1ffffff280002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 207 csm-46-1-after
		{Box: rule.Box{0xffe1ffffff280418, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 208 csm-46-1-after-property
		{Box: rule.Box{0xfffffffffff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 209 cpiun-2
		{Box: rule.Box{0xfffe40a3fff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 210 cpiun-2-waiver
		{Box: rule.Box{0xfffffffffff00002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 211 cpiun-3
		{Box: rule.Box{0xfffffffffff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 212 cpiun-3-property
		{Box: rule.Box{0xfffe41a3fff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 213 cpiun-3-consent
		{Box: rule.Box{0xfffffffffff00040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 214 cpiun-4
		{Box: rule.Box{0xfffffffffff00040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 215 cpiun-4-handed-out
		{Box: rule.Box{0xfffe41a3fff00040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 216 cpiun-4-consent
		{Box: rule.Box{0xfffffffffff00020, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 217 cpiun-5
		{Box: rule.Box{0xfffffffffff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 218 cpiun-7-a
		{Box: rule.Box{0xfffffffffff00418, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 219 cpiun-7-b
		{Box: rule.Box{0xfffffffffff00080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 220 cpiun-9
		{Box: rule.Box{0xfffffffffff00080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 221 cpiun-9-handed-out
		{Box: rule.Box{0xfffe41a3fff00080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 222 cpiun-9-consent
		{Box: rule.Box{0xfffffffffff00100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 223 cpiun-10
		{Box: rule.Box{0xfffffffffff00100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 224 cpiun-10-scan
		{Box: rule.Box{0xfffe41a3fff00100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 225 cpiun-10-consent
		{Box: rule.Box{0xfffffffffff8ffff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 5}, // 226 custom-granted
	},
	Questions: []rule.Question{
		{ //
			Rows: []uint16{},
			By:   []uint16{},
			End:  []uint16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
		},
		{ // enter
			Rows: []uint16{1, 14, 60, 61, 62, 63, 64, 69, 70, 71, 89, 98, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 106, 172, 174, 207, 9, 10, 58, 66, 91, 103, 171, 211, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 14, 89, 98, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 106, 172, 174, 207, 9, 91, 103, 171, 211, 0, 1, 14, 63, 64, 90, 165, 226, 10, 58, 0, 1, 105, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 1, 213, 90, 165, 226, 0, 1, 213, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 0, 1, 105, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 1, 60, 61, 62, 90, 165, 226, 58, 0, 1, 69, 70, 71, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 66, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 36, 46, 63, 69, 75, 80, 85, 90, 96, 113, 122, 130, 139, 144},
		},
		{ // search
			Rows: []uint16{1, 14, 21, 34, 48, 53, 60, 61, 62, 63, 64, 69, 70, 71, 79, 80, 81, 89, 98, 105, 120, 129, 136, 146, 147, 148, 161, 173, 181, 188, 196, 199, 213, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 45, 54, 55, 56, 78, 87, 88, 92, 93, 94, 95, 97, 117, 126, 137, 138, 139, 145, 152, 158, 172, 185, 193, 200, 201, 202, 207, 208, 215, 221, 9, 10, 15, 16, 17, 18, 29, 43, 49, 58, 65, 66, 77, 82, 83, 84, 91, 103, 115, 124, 130, 144, 149, 150, 156, 171, 176, 177, 178, 184, 192, 197, 203, 204, 211, 212, 214, 220, 223, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 14, 89, 98, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 9, 15, 91, 103, 171, 176, 211, 212, 0, 1, 14, 63, 64, 90, 165, 226, 10, 16, 58, 0, 1, 21, 105, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 88, 92, 93, 94, 95, 172, 208, 17, 177, 212, 0, 1, 21, 181, 213, 90, 165, 226, 88, 208, 18, 178, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 1, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 1, 213, 90, 165, 226, 212, 0, 1, 21, 105, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 88, 92, 93, 94, 95, 172, 208, 17, 177, 212, 0, 1, 60, 61, 62, 90, 165, 226, 58, 0, 1, 69, 70, 71, 90, 165, 226, 65, 82, 0, 1, 69, 70, 71, 90, 165, 226, 66, 82, 0, 1, 79, 80, 81, 146, 147, 148, 90, 165, 226, 78, 145, 77, 82, 144, 0},
			End:  []uint16{5, 37, 48, 72, 85, 92, 112, 132, 162, 169, 193, 202, 212, 222, 238},
		},
		{ // inspect
			Rows: []uint16{1, 14, 21, 34, 48, 53, 60, 61, 62, 63, 64, 69, 70, 71, 79, 80, 81, 89, 98, 105, 120, 129, 136, 146, 147, 148, 161, 173, 181, 188, 196, 199, 213, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 45, 54, 55, 56, 78, 87, 88, 92, 93, 94, 95, 97, 117, 126, 137, 138, 139, 145, 152, 158, 172, 185, 193, 200, 201, 202, 207, 208, 215, 221, 9, 10, 15, 16, 17, 18, 29, 43, 49, 58, 65, 66, 77, 82, 83, 84, 91, 103, 115, 124, 130, 144, 149, 150, 156, 171, 176, 177, 178, 184, 192, 197, 203, 204, 211, 212, 214, 220, 223, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 14, 89, 98, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 9, 15, 91, 103, 171, 176, 211, 212, 0, 1, 14, 63, 64, 90, 165, 226, 10, 16, 58, 0, 1, 21, 105, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 88, 92, 93, 94, 95, 172, 208, 17, 177, 212, 0, 1, 21, 181, 213, 90, 165, 226, 88, 208, 18, 178, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 1, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 1, 213, 90, 165, 226, 212, 0, 1, 21, 105, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 88, 92, 93, 94, 95, 172, 208, 17, 177, 212, 0, 1, 60, 61, 62, 90, 165, 226, 58, 0, 1, 69, 70, 71, 90, 165, 226, 65, 82, 0, 1, 69, 70, 71, 90, 165, 226, 66, 82, 0, 1, 79, 80, 81, 146, 147, 148, 90, 165, 226, 78, 145, 77, 82, 144, 0},
			End:  []uint16{5, 37, 48, 72, 85, 92, 112, 132, 162, 169, 193, 202, 212, 222, 238},
		},
		{ // evict
			Rows: []uint16{1, 14, 60, 61, 62, 63, 64, 89, 98, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 9, 10, 15, 16, 58, 91, 103, 171, 176, 211, 212, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 14, 89, 98, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 9, 15, 91, 103, 171, 176, 211, 212, 0, 1, 14, 63, 64, 90, 165, 226, 10, 16, 58, 0, 1, 105, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 212, 0, 1, 105, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 212, 0, 1, 60, 61, 62, 90, 165, 226, 58, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 37, 48, 66, 73, 80, 85, 90, 95, 102, 120, 129, 134, 139, 144},
		},
		{ // serve_on_spot
			Rows: []uint16{14, 60, 61, 62, 63, 64, 89, 98, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 9, 10, 58, 91, 103, 171, 211, 0},
			By:   []uint16{90, 165, 226, 0, 14, 89, 98, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 9, 91, 103, 171, 211, 0, 14, 63, 64, 90, 165, 226, 10, 58, 0, 105, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 213, 90, 165, 226, 0, 213, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 213, 90, 165, 226, 0, 105, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 60, 61, 62, 90, 165, 226, 58, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0},
			End:  []uint16{4, 32, 41, 57, 62, 67, 71, 75, 79, 84, 100, 108, 112, 116, 120},
		},
		{ // post_process
			Rows: []uint16{14, 60, 61, 62, 63, 64, 89, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 172, 11, 12, 59, 0},
			By:   []uint16{90, 165, 226, 0, 14, 89, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 172, 11, 0, 14, 63, 64, 90, 165, 226, 12, 59, 0, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 60, 61, 62, 90, 165, 226, 59, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0},
			End:  []uint16{4, 22, 31, 45, 49, 53, 57, 61, 65, 69, 83, 91, 95, 99, 103},
		},
		{ // cut_utilities
			Rows: []uint16{1, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 35, 99, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 35, 99, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 22, 27, 42, 47, 52, 57, 62, 67, 72, 87, 92, 97, 102, 107},
		},
		{ // seize
			Rows: []uint16{1, 14, 21, 22, 34, 38, 48, 53, 60, 61, 62, 63, 64, 69, 70, 71, 79, 80, 81, 109, 120, 129, 136, 161, 173, 181, 182, 188, 196, 199, 213, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 37, 45, 54, 55, 56, 92, 93, 94, 95, 117, 126, 137, 138, 139, 152, 158, 172, 185, 193, 200, 201, 202, 215, 221, 9, 10, 15, 16, 17, 18, 29, 36, 43, 49, 58, 65, 66, 67, 82, 83, 84, 86, 91, 96, 115, 124, 130, 149, 150, 156, 171, 176, 177, 178, 184, 192, 197, 203, 204, 206, 211, 212, 214, 220, 223, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 14, 22, 109, 173, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 9, 15, 86, 91, 96, 171, 176, 206, 211, 212, 0, 1, 14, 22, 63, 64, 90, 165, 226, 10, 16, 58, 0, 1, 21, 22, 109, 181, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 212, 0, 1, 21, 22, 109, 181, 182, 213, 90, 165, 226, 18, 86, 96, 178, 206, 212, 0, 1, 38, 213, 90, 165, 226, 37, 36, 212, 0, 1, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 1, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 1, 213, 90, 165, 226, 212, 0, 1, 21, 22, 109, 181, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 212, 0, 1, 60, 61, 62, 90, 165, 226, 58, 0, 1, 69, 70, 71, 90, 165, 226, 65, 82, 0, 1, 69, 70, 71, 90, 165, 226, 66, 82, 0, 1, 79, 80, 81, 90, 165, 226, 67, 82, 0},
			End:  []uint16{5, 36, 48, 75, 92, 102, 122, 142, 172, 179, 206, 215, 225, 235, 245},
		},
		{ // requisition
			Rows: []uint16{22, 34, 48, 53, 69, 70, 71, 109, 120, 129, 136, 161, 182, 188, 196, 199, 213, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 45, 54, 55, 56, 92, 93, 94, 95, 117, 126, 137, 138, 139, 152, 158, 172, 185, 193, 200, 201, 202, 215, 221, 9, 10, 15, 16, 17, 18, 29, 43, 49, 58, 65, 66, 67, 83, 84, 86, 91, 96, 107, 115, 124, 130, 149, 150, 156, 171, 176, 177, 178, 184, 192, 197, 203, 204, 206, 211, 212, 214, 220, 223, 0},
			By:   []uint16{90, 165, 226, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 9, 15, 86, 91, 96, 107, 171, 176, 206, 211, 212, 0, 22, 90, 165, 226, 10, 16, 58, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 107, 177, 206, 212, 0, 22, 109, 182, 213, 90, 165, 226, 18, 86, 96, 107, 178, 206, 212, 0, 213, 90, 165, 226, 212, 0, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 213, 90, 165, 226, 212, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 107, 177, 206, 212, 0, 90, 165, 226, 58, 0, 69, 70, 71, 90, 165, 226, 65, 0, 69, 70, 71, 90, 165, 226, 66, 0, 90, 165, 226, 67, 0},
			End:  []uint16{4, 33, 41, 66, 81, 87, 106, 125, 154, 160, 185, 190, 198, 206, 211},
		},
		{ // expropriate
			Rows: []uint16{22, 34, 48, 53, 69, 70, 71, 109, 120, 129, 136, 161, 182, 188, 196, 199, 213, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 45, 54, 55, 56, 92, 93, 94, 95, 108, 117, 126, 137, 138, 139, 152, 158, 172, 185, 193, 200, 201, 202, 215, 221, 9, 10, 15, 16, 17, 18, 29, 43, 49, 58, 65, 66, 67, 83, 84, 86, 91, 96, 107, 115, 124, 130, 149, 150, 156, 171, 176, 177, 178, 184, 192, 197, 203, 204, 206, 211, 212, 214, 220, 223, 0},
			By:   []uint16{90, 165, 226, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 108, 172, 9, 15, 86, 91, 96, 107, 171, 176, 206, 211, 212, 0, 22, 90, 165, 226, 10, 16, 58, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 108, 172, 17, 86, 96, 107, 177, 206, 212, 0, 22, 109, 182, 213, 90, 165, 226, 108, 18, 86, 96, 107, 178, 206, 212, 0, 213, 90, 165, 226, 212, 0, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 213, 90, 165, 226, 212, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 108, 172, 17, 86, 96, 107, 177, 206, 212, 0, 90, 165, 226, 58, 0, 69, 70, 71, 90, 165, 226, 65, 0, 69, 70, 71, 90, 165, 226, 66, 0, 90, 165, 226, 67, 0},
			End:  []uint16{4, 34, 42, 68, 84, 90, 109, 128, 157, 163, 189, 194, 202, 210, 215},
		},
		{ // dispose
			Rows: []uint16{22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 9, 10, 15, 16, 17, 18, 58, 86, 91, 96, 171, 176, 177, 178, 206, 211, 212, 0},
			By:   []uint16{90, 165, 226, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 9, 15, 86, 91, 96, 171, 176, 206, 211, 212, 0, 22, 90, 165, 226, 10, 16, 58, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 212, 0, 22, 109, 182, 213, 90, 165, 226, 18, 86, 96, 178, 206, 212, 0, 213, 90, 165, 226, 212, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 213, 90, 165, 226, 212, 0, 22, 109, 182, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 212, 0, 90, 165, 226, 58, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0},
			End:  []uint16{4, 35, 43, 67, 81, 87, 91, 95, 99, 105, 129, 134, 138, 142, 146},
		},
		{ // attach
			Rows: []uint16{22, 23, 34, 38, 39, 48, 53, 109, 120, 129, 136, 161, 182, 183, 188, 196, 199, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 37, 45, 54, 55, 56, 92, 93, 94, 95, 117, 126, 137, 138, 139, 152, 158, 172, 185, 193, 200, 201, 202, 215, 221, 15, 16, 17, 18, 29, 36, 43, 49, 65, 73, 82, 83, 84, 86, 91, 96, 115, 124, 130, 149, 150, 156, 176, 177, 178, 184, 192, 197, 203, 204, 206, 209, 212, 214, 220, 223, 0},
			By:   []uint16{90, 165, 226, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 15, 86, 91, 96, 176, 206, 209, 212, 0, 22, 23, 90, 165, 226, 16, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 209, 212, 0, 22, 23, 109, 182, 183, 90, 165, 226, 18, 86, 96, 178, 206, 209, 212, 0, 38, 39, 90, 165, 226, 37, 36, 209, 212, 0, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 90, 165, 226, 209, 212, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 209, 212, 0, 90, 165, 226, 73, 0, 90, 165, 226, 65, 82, 0, 90, 165, 226, 73, 82, 0, 90, 165, 226, 73, 82, 0},
			End:  []uint16{4, 31, 38, 64, 80, 90, 109, 128, 157, 163, 189, 194, 200, 206, 212},
		},
		{ // freeze
			Rows: []uint16{22, 23, 34, 38, 39, 48, 53, 109, 120, 129, 136, 161, 182, 183, 188, 196, 199, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 37, 45, 54, 55, 56, 92, 93, 94, 95, 117, 126, 137, 138, 139, 152, 158, 172, 185, 193, 200, 201, 202, 215, 221, 15, 16, 17, 18, 29, 36, 43, 49, 65, 73, 82, 83, 84, 86, 91, 96, 115, 124, 130, 149, 150, 156, 176, 177, 178, 184, 192, 197, 203, 204, 206, 209, 212, 214, 217, 220, 223, 0},
			By:   []uint16{90, 165, 226, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 15, 86, 91, 96, 176, 206, 209, 212, 0, 22, 23, 90, 165, 226, 16, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 209, 212, 0, 22, 23, 109, 182, 183, 90, 165, 226, 18, 86, 96, 178, 206, 209, 212, 0, 38, 39, 90, 165, 226, 37, 36, 209, 212, 217, 0, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 90, 165, 226, 209, 212, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 209, 212, 0, 90, 165, 226, 73, 0, 90, 165, 226, 65, 82, 0, 90, 165, 226, 73, 82, 0, 90, 165, 226, 73, 82, 0},
			End:  []uint16{4, 31, 38, 64, 80, 91, 110, 129, 158, 164, 190, 195, 201, 207, 213},
		},
		{ // execute
			Rows: []uint16{22, 23, 34, 38, 39, 48, 53, 109, 120, 129, 136, 161, 182, 183, 188, 196, 199, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 37, 45, 54, 55, 56, 92, 93, 94, 95, 117, 126, 137, 138, 139, 152, 158, 172, 185, 193, 200, 201, 202, 215, 221, 15, 16, 17, 18, 29, 36, 43, 49, 65, 73, 82, 83, 84, 86, 91, 96, 115, 124, 130, 149, 150, 156, 176, 177, 178, 184, 192, 197, 203, 204, 206, 209, 212, 214, 220, 223, 0},
			By:   []uint16{90, 165, 226, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 15, 86, 91, 96, 176, 206, 209, 212, 0, 22, 23, 90, 165, 226, 16, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 209, 212, 0, 22, 23, 109, 182, 183, 90, 165, 226, 18, 86, 96, 178, 206, 209, 212, 0, 38, 39, 90, 165, 226, 37, 36, 209, 212, 0, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 90, 165, 226, 209, 212, 0, 22, 23, 109, 182, 183, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 86, 96, 177, 206, 209, 212, 0, 90, 165, 226, 73, 0, 90, 165, 226, 65, 82, 0, 90, 165, 226, 73, 82, 0, 90, 165, 226, 73, 82, 0},
			End:  []uint16{4, 31, 38, 64, 80, 90, 109, 128, 157, 163, 189, 194, 200, 206, 212},
		},
		{ // title
			Rows: []uint16{210, 90, 165, 226, 72, 209, 20, 180, 0},
			By:   []uint16{90, 165, 226, 0, 210, 90, 165, 226, 209, 20, 180, 0, 90, 165, 226, 20, 0, 210, 90, 165, 226, 209, 0, 210, 90, 165, 226, 209, 0, 210, 90, 165, 226, 209, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 210, 90, 165, 226, 209, 0, 210, 90, 165, 226, 209, 0, 90, 165, 226, 72, 0, 90, 165, 226, 72, 0, 90, 165, 226, 72, 0, 90, 165, 226, 72, 0},
			End:  []uint16{4, 12, 17, 23, 29, 35, 39, 43, 47, 53, 59, 64, 69, 74, 79},
		},
		{ // open
			Rows: []uint16{1, 21, 34, 48, 53, 69, 70, 71, 79, 80, 81, 120, 129, 136, 146, 147, 148, 161, 181, 188, 196, 199, 213, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 45, 54, 55, 56, 78, 88, 92, 93, 94, 95, 117, 126, 137, 138, 139, 145, 152, 158, 172, 185, 193, 200, 201, 202, 208, 215, 221, 17, 18, 29, 43, 49, 65, 66, 77, 82, 83, 84, 115, 124, 130, 144, 149, 150, 156, 177, 178, 184, 192, 197, 203, 204, 212, 214, 220, 223, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 212, 0, 1, 90, 165, 226, 0, 1, 21, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 88, 92, 93, 94, 95, 172, 208, 17, 177, 212, 0, 1, 21, 181, 213, 90, 165, 226, 88, 208, 18, 178, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 1, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 1, 213, 90, 165, 226, 212, 0, 1, 21, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 88, 92, 93, 94, 95, 172, 208, 17, 177, 212, 0, 1, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 65, 82, 0, 1, 69, 70, 71, 90, 165, 226, 66, 82, 0, 1, 79, 80, 81, 146, 147, 148, 90, 165, 226, 78, 145, 77, 82, 144, 0},
			End:  []uint16{5, 22, 27, 50, 63, 70, 90, 110, 140, 147, 170, 175, 185, 195, 211},
		},
		{ // request_opening
			Rows: []uint16{1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 132, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 132, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 35, 40, 71, 76, 81, 86, 91, 96, 101},
		},
		{ // send_back
			Rows: []uint16{1, 34, 48, 53, 69, 70, 71, 120, 129, 136, 161, 188, 196, 199, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 31, 45, 54, 55, 56, 117, 126, 133, 137, 138, 139, 152, 158, 185, 193, 200, 201, 202, 215, 221, 29, 43, 49, 65, 83, 84, 115, 124, 130, 149, 150, 156, 184, 192, 197, 203, 204, 214, 220, 223, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 1, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 133, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 65, 0, 1, 69, 70, 71, 90, 165, 226, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 50, 70, 101, 106, 111, 116, 125, 133, 138},
		},
		{ // detain
			Rows: []uint16{1, 21, 34, 48, 53, 69, 70, 71, 79, 80, 81, 120, 129, 136, 161, 181, 188, 196, 199, 213, 216, 222, 225, 90, 165, 226, 51, 52, 134, 135, 2, 3, 4, 5, 6, 31, 45, 54, 55, 56, 92, 93, 94, 95, 117, 126, 137, 138, 139, 152, 158, 172, 185, 193, 200, 201, 202, 215, 221, 17, 18, 29, 43, 49, 65, 66, 67, 82, 83, 84, 115, 124, 130, 149, 150, 156, 177, 178, 184, 192, 197, 203, 204, 212, 214, 220, 223, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 212, 0, 1, 90, 165, 226, 0, 1, 21, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 177, 212, 0, 1, 21, 181, 213, 90, 165, 226, 18, 178, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 1, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 43, 83, 124, 149, 192, 203, 220, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 49, 84, 130, 150, 197, 204, 223, 0, 1, 213, 90, 165, 226, 212, 0, 1, 21, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 17, 177, 212, 0, 1, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 65, 82, 0, 1, 69, 70, 71, 90, 165, 226, 66, 82, 0, 1, 79, 80, 81, 90, 165, 226, 67, 82, 0},
			End:  []uint16{5, 22, 27, 48, 59, 66, 86, 106, 136, 143, 164, 169, 179, 189, 199},
		},
		{ // scan
			Rows: []uint16{1, 53, 79, 80, 81, 136, 146, 147, 148, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 78, 137, 138, 139, 145, 152, 200, 201, 202, 50, 77, 82, 85, 131, 144, 151, 198, 205, 224, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 50, 85, 131, 151, 198, 205, 224, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 82, 0, 1, 90, 165, 226, 82, 0, 1, 79, 80, 81, 146, 147, 148, 90, 165, 226, 78, 145, 77, 82, 144, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 35, 40, 70, 75, 80, 85, 91, 97, 113},
		},
		{ // sniff
			Rows: []uint16{1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 50, 85, 131, 151, 198, 205, 224, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 53, 136, 199, 225, 90, 165, 226, 51, 52, 134, 135, 54, 55, 56, 137, 138, 139, 152, 200, 201, 202, 50, 85, 131, 151, 198, 205, 224, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 35, 40, 70, 75, 80, 85, 90, 95, 100},
		},
		{ // intercept
			Rows: []uint16{1, 34, 48, 69, 70, 71, 120, 129, 161, 188, 196, 216, 222, 90, 165, 226, 31, 45, 117, 126, 158, 185, 193, 215, 221, 29, 40, 43, 65, 83, 115, 121, 124, 149, 156, 184, 189, 192, 203, 214, 220, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 29, 115, 156, 184, 214, 0, 1, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 40, 43, 83, 121, 124, 149, 189, 192, 203, 220, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 65, 0, 1, 69, 70, 71, 90, 165, 226, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 50, 73, 78, 83, 88, 93, 102, 110, 115},
		},
		{ // remote_access
			Rows: []uint16{1, 14, 21, 34, 48, 60, 61, 62, 63, 64, 69, 70, 71, 105, 120, 129, 161, 173, 181, 188, 196, 213, 216, 222, 90, 165, 226, 2, 3, 4, 5, 6, 31, 45, 87, 88, 92, 93, 94, 95, 97, 117, 126, 158, 172, 185, 193, 207, 208, 215, 221, 13, 30, 44, 58, 65, 66, 83, 91, 104, 116, 125, 149, 157, 175, 184, 192, 203, 211, 212, 214, 220, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 14, 105, 173, 213, 90, 165, 226, 2, 3, 4, 5, 6, 87, 92, 93, 94, 95, 97, 172, 207, 13, 91, 104, 175, 211, 212, 0, 1, 14, 63, 64, 90, 165, 226, 58, 0, 1, 21, 105, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 88, 92, 93, 94, 95, 172, 208, 13, 104, 175, 212, 0, 1, 21, 181, 213, 90, 165, 226, 88, 208, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 34, 120, 161, 188, 216, 90, 165, 226, 31, 117, 158, 185, 215, 30, 116, 157, 184, 214, 0, 1, 48, 129, 196, 222, 90, 165, 226, 45, 126, 193, 221, 44, 83, 125, 149, 192, 203, 220, 0, 1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 212, 0, 1, 21, 105, 181, 213, 90, 165, 226, 2, 3, 4, 5, 6, 88, 92, 93, 94, 95, 172, 208, 13, 104, 175, 212, 0, 1, 60, 61, 62, 90, 165, 226, 58, 0, 1, 69, 70, 71, 90, 165, 226, 65, 0, 1, 69, 70, 71, 90, 165, 226, 66, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 33, 42, 67, 78, 85, 105, 125, 130, 137, 162, 171, 180, 189, 194},
		},
		{ // use_as_evidence
			Rows: []uint16{34, 48, 69, 70, 71, 120, 129, 161, 188, 196, 216, 222, 90, 165, 226, 31, 32, 33, 45, 46, 47, 117, 118, 119, 126, 127, 128, 158, 159, 160, 185, 186, 187, 193, 194, 195, 215, 221, 29, 43, 65, 83, 115, 124, 149, 156, 184, 192, 203, 214, 220, 0},
			By:   []uint16{90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 34, 120, 161, 188, 216, 90, 165, 226, 31, 32, 33, 117, 118, 119, 158, 159, 160, 185, 186, 187, 215, 29, 115, 156, 184, 214, 0, 48, 129, 196, 222, 90, 165, 226, 45, 46, 47, 126, 127, 128, 193, 194, 195, 221, 43, 83, 124, 149, 192, 203, 220, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 69, 70, 71, 90, 165, 226, 65, 0, 69, 70, 71, 90, 165, 226, 0, 90, 165, 226, 0},
			End:  []uint16{4, 8, 12, 16, 20, 24, 51, 76, 80, 84, 88, 92, 100, 107, 111},
		},
		{ // clamp
			Rows: []uint16{1, 21, 69, 70, 71, 181, 213, 90, 165, 226, 18, 66, 178, 212, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 212, 0, 1, 90, 165, 226, 0, 1, 21, 181, 213, 90, 165, 226, 212, 0, 1, 21, 181, 213, 90, 165, 226, 18, 178, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 212, 0, 1, 21, 181, 213, 90, 165, 226, 212, 0, 1, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 66, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 12, 17, 26, 37, 44, 49, 54, 59, 66, 75, 80, 88, 97, 102},
		},
		{ // tow
			Rows: []uint16{1, 21, 69, 70, 71, 181, 213, 90, 165, 226, 19, 68, 179, 18, 66, 178, 212, 0},
			By:   []uint16{1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 212, 0, 1, 90, 165, 226, 0, 1, 21, 181, 213, 90, 165, 226, 212, 0, 1, 21, 181, 213, 90, 165, 226, 19, 179, 18, 178, 212, 0, 1, 213, 90, 165, 226, 212, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 90, 165, 226, 0, 1, 213, 90, 165, 226, 212, 0, 1, 21, 181, 213, 90, 165, 226, 212, 0, 1, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 0, 1, 69, 70, 71, 90, 165, 226, 68, 66, 0, 1, 90, 165, 226, 0},
			End:  []uint16{5, 12, 17, 26, 39, 46, 51, 56, 61, 68, 77, 82, 90, 100, 105},
		},
		{ // tax
			Rows: []uint16{90, 165, 226, 2, 3, 4, 5, 6, 28, 92, 93, 94, 95, 113, 114, 155, 170, 172, 24, 25, 57, 74, 110, 111, 140, 141, 153, 168, 218, 0},
			By:   []uint16{90, 165, 226, 0, 90, 165, 226, 2, 3, 4, 5, 6, 28, 92, 93, 94, 95, 113, 155, 170, 172, 24, 110, 153, 168, 218, 0, 90, 165, 226, 28, 25, 0, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 218, 0, 90, 165, 226, 218, 0, 90, 165, 226, 218, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 57, 140, 218, 0, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 218, 0, 90, 165, 226, 114, 74, 111, 141, 0, 90, 165, 226, 74, 141, 0, 90, 165, 226, 74, 141, 0, 90, 165, 226, 74, 141, 0},
			End:  []uint16{4, 27, 33, 48, 53, 58, 62, 66, 70, 77, 92, 100, 106, 112, 118},
		},
		{ // service_fee
			Rows: []uint16{90, 165, 226, 74, 141, 26, 112, 154, 169, 0},
			By:   []uint16{90, 165, 226, 0, 90, 165, 226, 26, 112, 154, 169, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 74, 141, 112, 0, 90, 165, 226, 74, 141, 0, 90, 165, 226, 74, 141, 0, 90, 165, 226, 74, 141, 0},
			End:  []uint16{4, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 55, 61, 67, 73},
		},
		{ // road_charge
			Rows: []uint16{90, 165, 226, 27, 74, 141, 0},
			By:   []uint16{90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 27, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 74, 141, 0, 90, 165, 226, 74, 141, 0, 90, 165, 226, 74, 141, 0, 90, 165, 226, 74, 141, 0},
			End:  []uint16{4, 8, 12, 16, 21, 25, 29, 33, 37, 41, 45, 51, 57, 63, 69},
		},
		{ // customs_duty
			Rows: []uint16{90, 165, 226, 163, 164, 75, 76, 142, 143, 162, 219, 0},
			By:   []uint16{90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 163, 164, 75, 142, 162, 219, 0, 90, 165, 226, 75, 142, 219, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 75, 142, 219, 0, 90, 165, 226, 0, 90, 165, 226, 76, 143, 0, 90, 165, 226, 76, 143, 0, 90, 165, 226, 76, 143, 0},
			End:  []uint16{4, 8, 12, 22, 29, 33, 37, 41, 45, 49, 56, 60, 66, 72, 78},
		},
		{ // forbid_transmitter
			Rows: []uint16{90, 165, 226, 41, 122, 190, 42, 123, 191, 0},
			By:   []uint16{90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 41, 122, 190, 42, 123, 191, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0},
			End:  []uint16{4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 50, 54, 58, 62, 66},
		},
		{ // forbid_emblem
			Rows: []uint16{90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 7, 8, 100, 101, 102, 166, 167, 0},
			By:   []uint16{90, 165, 226, 0, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 7, 100, 166, 0, 90, 165, 226, 0, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 90, 165, 226, 8, 102, 167, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 2, 3, 4, 5, 6, 92, 93, 94, 95, 172, 0, 90, 165, 226, 101, 0, 90, 165, 226, 0, 90, 165, 226, 0, 90, 165, 226, 0},
			End:  []uint16{4, 21, 25, 39, 46, 50, 54, 58, 62, 66, 80, 85, 89, 93, 97},
		},
	},
	Manners: []rule.Manner{
		{Box: rule.Box{0xffe1ffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x83e},       // vcdr-45-a-manner
		{Box: rule.Box{0xffe1ffffff220002, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x83e},       // vccr-27-1-a-manner
		{Box: rule.Box{0xffffffffff260812, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x100000000}, // vccr-29-3-manner
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x400},       // vccr-31-4-manner
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x20000},     // vccr-35-3-manner
	},
}

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
		{Box: rule.Box{0xfffe40a3ffef01c0, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 51 custom-waiver
		{Box: rule.Box{0xffffffffff210100, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 52 vcdr-27-3-reserved
		{Box: rule.Box{0xffffffffff210100, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 53 vcdr-27-3-objected
		{Box: rule.Box{0xfffe41a3ffe10100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 54 vcdr-27-3-consent
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 55 vcdr-27-4-marks
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 56 vcdr-27-4-document
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 57 vcdr-27-4-contents
		{Box: rule.Box{0xffffffffff210200, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 58 vcdr-28
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 59 vcdr-30-1
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0x7f}, Layer: 2}, // 60 vcdr-30-1-post
		{Box: rule.Box{0xfffe41a3ffe10800, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 61 vcdr-30-1-consent
		{Box: rule.Box{0xfffe4823ffe10800, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 62 vcdr-30-1-consent-owner
		{Box: rule.Box{0xfffe5023ffe10800, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 63 vcdr-30-1-consent-family
		{Box: rule.Box{0xfffe4823ffe10004, 0xdfff, 0xefffffffffffffff, 0xff}, Layer: 6}, // 64 vcdr-30-1-consent-housing
		{Box: rule.Box{0xfffe5023ffe10004, 0x9fff, 0xefffffffffffffff, 0xff}, Layer: 6}, // 65 vcdr-30-1-consent-housing-family
		{Box: rule.Box{0xffffffffff211000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 66 vcdr-30-2-papers
		{Box: rule.Box{0xffffffffff212000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 67 vcdr-30-2-property
		{Box: rule.Box{0xffffffffff214000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 68 vcdr-30-2-baggage
		{Box: rule.Box{0xffffffffff212000, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 69 vcdr-30-2-obstructs
		{Box: rule.Box{0xfffe41a3ffe13000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 70 vcdr-30-2-consent
		{Box: rule.Box{0xfffe4823ffe13000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 71 vcdr-30-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe13000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 72 vcdr-30-2-consent-family
		{Box: rule.Box{0xffffffffff217800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 73 vcdr-31-1
		{Box: rule.Box{0xffffffffff216800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 74 vcdr-31-3
		{Box: rule.Box{0xffffffffff217800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 75 vcdr-34
		{Box: rule.Box{0xffffffffff210418, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 76 vcdr-36-1-a
		{Box: rule.Box{0xffffffffff217000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 77 vcdr-36-1-b
		{Box: rule.Box{0xffffffffff214000, 0xffff, 0xffffbfffffffffff, 0xff}, Layer: 2}, // 78 vcdr-36-2
		{Box: rule.Box{0xdfffffffff214000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 79 vcdr-36-2-serious
		{Box: rule.Box{0xfffe41a3ffe14000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 80 vcdr-36-2-consent
		{Box: rule.Box{0xfffe4823ffe14000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 81 vcdr-36-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe14000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 82 vcdr-36-2-consent-family
		{Box: rule.Box{0xffffffffff417000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 83 vcdr-40-1
		{Box: rule.Box{0xffffffffff410080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 84 vcdr-40-3
		{Box: rule.Box{0xffffffffff410100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 85 vcdr-40-3-bag
		{Box: rule.Box{0xffffffffff410100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 86 vcdr-40-3-scan
		{Box: rule.Box{0xffe1ffffff21041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 87 vcdr-45-a
		{Box: rule.Box{0xffe1ffffff210002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 88 vcdr-45-a-after
		{Box: rule.Box{0xffe1ffffff210418, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 89 vcdr-45-a-after-property
		{Box: rule.Box{0xffc04423ffe10002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 90 vcdr-45-b
		{Box: rule.Box{0xffffffffffe17fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 5}, // 91 vcdr-47-2-b
		{Box: rule.Box{0xffffffffffc10002, 0xffff, 0xffffffffffffffff, 0xfb}, Layer: 2}, // 92 custom-third-states
		{Box: rule.Box{0xffffffffffc20002, 0xffff, 0xffffffffffffffef, 0xfb}, Layer: 2}, // 93 custom-third-states-post
		{Box: rule.Box{0xff83ffffffe6040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 94 vccr-1-1-j-planned
		{Box: rule.Box{0xff89ffffffe6040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 95 vccr-1-1-j-ended
		{Box: rule.Box{0xf3ffffffffe6040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 96 vccr-4-1
		{Box: rule.Box{0xf3ffffffffe6040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 97 vccr-4-5
		{Box: rule.Box{0xffe1ffffff22041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 98 vccr-27-1-a
		{Box: rule.Box{0xffe1ffffff220002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 99 vccr-27-1-a-after
		{Box: rule.Box{0xffc04423ffe20002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 100 vccr-27-1-b
		{Box: rule.Box{0xff95ffffff260002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 101 vccr-28
		{Box: rule.Box{0xff95ffffff260002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 102 vccr-29-2
		{Box: rule.Box{0xffffffffff260800, 0xffff, 0xffffffffffffffbf, 0xff}, Layer: 2}, // 103 vccr-29-2-residence
		{Box: rule.Box{0xff95ffffff260010, 0xffff, 0xfffffffffffffebf, 0xff}, Layer: 2}, // 104 vccr-29-2-transport
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xffffffffffffffef, 0xff}, Layer: 2}, // 105 vccr-31-2
		{Box: rule.Box{0xffffffffff22040a, 0xffff, 0xffffffffffffffef, 0xff}, Layer: 2}, // 106 vccr-31-2-systems
		{Box: rule.Box{0xfffe43a3ffe2040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 107 vccr-31-2-consent
		{Box: rule.Box{0xffffffadbfe20002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 108 vccr-31-2-disaster
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 109 vccr-31-4
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffebffffffff, 0xff}, Layer: 3}, // 110 vccr-31-4-expropriation
		{Box: rule.Box{0xfffe40a3ffe2041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 111 vccr-31-4-consent
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 112 vccr-32-1
		{Box: rule.Box{0xffffffffff220800, 0xffff, 0xffffffffbfffffbf, 0xff}, Layer: 2}, // 113 vccr-32-1-residence
		{Box: rule.Box{0xffffffffff220802, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 114 vccr-32-1-service
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 115 vccr-32-2
		{Box: rule.Box{0xffffffffff220800, 0xffff, 0xfffffffebfffffbf, 0xff}, Layer: 3}, // 116 vccr-32-2-residence
		{Box: rule.Box{0xffffffffffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 117 vccr-33
		{Box: rule.Box{0xffffffffffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 118 vccr-33-data
		{Box: rule.Box{0xffffffffffe20040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 119 vccr-33-handed-out
		{Box: rule.Box{0xffffffffffe20040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 120 vccr-33-public
		{Box: rule.Box{0xffffffffffe20040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 121 vccr-33-not-shown
		{Box: rule.Box{0xfffe41a3ffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 122 vccr-33-consent
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 123 vccr-35-1
		{Box: rule.Box{0xffffffffff260400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 124 vccr-35-1-transmitter
		{Box: rule.Box{0xffffffffff260400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 125 vccr-35-1-no-consent
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 126 vccr-35-2
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 127 vccr-35-2-data
		{Box: rule.Box{0xffffffffffe60080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 128 vccr-35-2-handed-out
		{Box: rule.Box{0xffffffffffe60080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 129 vccr-35-2-public
		{Box: rule.Box{0xffffffffffe60080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 130 vccr-35-2-not-shown
		{Box: rule.Box{0xfffe41a3ffe60080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 131 vccr-35-2-consent
		{Box: rule.Box{0xffffffffff260100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 132 vccr-35-3
		{Box: rule.Box{0xffffffffff260100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 133 vccr-35-3-scan
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 134 vccr-35-3-request
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xffffffffffebffff, 0xff}, Layer: 3}, // 135 vccr-35-3-return
		{Box: rule.Box{0xffffffffff260100, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 136 vccr-35-reserved
		{Box: rule.Box{0xffffffffff260100, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 137 vccr-35-objected
		{Box: rule.Box{0xfffe43a3ffe60100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 138 vccr-35-3-consent
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 139 vccr-35-4-marks
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 140 vccr-35-4-document
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 141 vccr-35-4-contents
		{Box: rule.Box{0xffffffffff260200, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 142 vccr-39-2
		{Box: rule.Box{0xffffffffff227800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 143 vccr-49-1
		{Box: rule.Box{0xffffffffff220418, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 144 vccr-50-1-a
		{Box: rule.Box{0xffffffffff227000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 145 vccr-50-1-b
		{Box: rule.Box{0xffffffffff224000, 0xffff, 0xffffbffffeffffff, 0xff}, Layer: 2}, // 146 vccr-50-3
		{Box: rule.Box{0x5fffffffff224000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 147 vccr-50-3-serious
		{Box: rule.Box{0xfffe41a3ffe24000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 148 vccr-50-3-consent
		{Box: rule.Box{0xfffe4823ffe24000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 149 vccr-50-3-consent-owner
		{Box: rule.Box{0xfffe5023ffe24000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 150 vccr-50-3-consent-family
		{Box: rule.Box{0xffffffffff460080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 151 vccr-54-3
		{Box: rule.Box{0xffffffffff460100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 152 vccr-54-3-bag
		{Box: rule.Box{0xffffffffff460100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 153 vccr-54-3-scan
		{Box: rule.Box{0xffffffffffe40100, 0xffff, 0xffffffffffbfffff, 0xff}, Layer: 3}, // 154 vccr-58-4
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 155 vccr-60-1
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 156 vccr-60-1-service
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 157 vccr-60-2
		{Box: rule.Box{0xffffffffffe40040, 0xffff, 0xffffffffefffffff, 0xff}, Layer: 2}, // 158 vccr-61
		{Box: rule.Box{0xffffffffffe40040, 0xffff, 0xffffffffefffffff, 0xff}, Layer: 2}, // 159 vccr-61-data
		{Box: rule.Box{0xffffffffffe40040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 160 vccr-61-handed-out
		{Box: rule.Box{0xffffffffffe40040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 161 vccr-61-public
		{Box: rule.Box{0xffffffffffe40040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 162 vccr-61-not-shown
		{Box: rule.Box{0xfffe41a3ffe40040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 163 vccr-61-consent
		{Box: rule.Box{0xffffffffff240008, 0xffff, 0xffffffffbffeffff, 0xff}, Layer: 2}, // 164 vccr-62
		{Box: rule.Box{0xffffffffff240008, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 165 vccr-62-reserved
		{Box: rule.Box{0xffffffffff240008, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 166 vccr-62-objected
		{Box: rule.Box{0xffffffffffe67fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 5}, // 167 vccr-72-2-b
		{Box: rule.Box{0xff95ffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 168 csm-19-1
		{Box: rule.Box{0xff95ffffff280010, 0xffff, 0xfffffffffffffeff, 0xff}, Layer: 2}, // 169 csm-19-1-transport
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 170 csm-24-1
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 171 csm-24-1-service
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 172 csm-24-2
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 173 csm-25-1
		{Box: rule.Box{0xff8bffffffe8040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 174 csm-25-1-established
		{Box: rule.Box{0xfffe43a3ffe80002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 175 csm-25-1-consent
		{Box: rule.Box{0xffffff893f280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 176 csm-25-1-disaster
		{Box: rule.Box{0xffffffffff28040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 177 csm-25-1-systems
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 178 csm-25-3
		{Box: rule.Box{0xffffffffff280408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 179 csm-25-3-property
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 180 csm-25-3-transport
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 181 csm-25-3-obstructs
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 182 csm-25-3-title
		{Box: rule.Box{0xfffe43a3ffe80418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 183 csm-25-3-consent
		{Box: rule.Box{0xfffe40a3ffe8041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 184 csm-25-3-waiver
		{Box: rule.Box{0xfffe80a3ffe8041a, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 6}, // 185 csm-25-3-waiver-general
		{Box: rule.Box{0xffffffffffe80040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 186 csm-26
		{Box: rule.Box{0xffffffffffe80040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 187 csm-26-handed-out
		{Box: rule.Box{0xffffffffffe80040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 188 csm-26-public
		{Box: rule.Box{0xffffffffffe80040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 189 csm-26-not-shown
		{Box: rule.Box{0xfffe41a3ffe80040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 190 csm-26-consent
		{Box: rule.Box{0xffffffffff280080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 191 csm-28-1
		{Box: rule.Box{0xffffffffff280400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 192 csm-28-1-transmitter
		{Box: rule.Box{0xffffffffff280400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 193 csm-28-1-no-consent
		{Box: rule.Box{0xffffffffff280080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 194 csm-28-2
		{Box: rule.Box{0xffffffffffe80080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 195 csm-28-2-handed-out
		{Box: rule.Box{0xffffffffffe80080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 196 csm-28-2-public
		{Box: rule.Box{0xffffffffffe80080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 197 csm-28-2-not-shown
		{Box: rule.Box{0xfffe41a3ffe80080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 198 csm-28-2-consent
		{Box: rule.Box{0xffffffffff280100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 199 csm-28-4
		{Box: rule.Box{0xffffffffff280100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 200 csm-28-4-scan
		{Box: rule.Box{0xfffe43a3ffe80100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 201 csm-28-4-consent
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 202 csm-28-5-marks
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 203 csm-28-5-document
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 204 csm-28-5-contents
		{Box: rule.Box{0xffffffffff480080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 205 csm-42-3
		{Box: rule.Box{0xffffffffff480100, 0xffff, 0xfffffeffffffffff, 0xff}, Layer: 2}, // 206 csm-42-3-bag
		{Box: rule.Box{0xffffffffff480100, 0xffff, 0xfefffeffffffffff, 0xff}, Layer: 2}, // 207 csm-42-3-scan
		{Box: rule.Box{0xffe1ffffff28041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 208 csm-46-1
		{Box: rule.Box{0xffe1ffffff280002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 209 csm-46-1-after
		{Box: rule.Box{0xffe1ffffff280418, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 210 csm-46-1-after-property
		{Box: rule.Box{0xfffffffffff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 211 cpiun-2
		{Box: rule.Box{0xfffe40a3fff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 212 cpiun-2-waiver
		{Box: rule.Box{0xfffffffffff00002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 213 cpiun-3
		{Box: rule.Box{0xfffffffffff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 214 cpiun-3-property
		{Box: rule.Box{0xfffe41a3fff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 215 cpiun-3-consent
		{Box: rule.Box{0xfffffffffff00040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 216 cpiun-4
		{Box: rule.Box{0xfffffffffff00040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 217 cpiun-4-handed-out
		{Box: rule.Box{0xfffe41a3fff00040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 218 cpiun-4-consent
		{Box: rule.Box{0xfffffffffff00020, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 219 cpiun-5
		{Box: rule.Box{0xfffffffffff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 220 cpiun-7-a
		{Box: rule.Box{0xfffffffffff00418, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 221 cpiun-7-b
		{Box: rule.Box{0xfffffffffff00080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 222 cpiun-9
		{Box: rule.Box{0xfffffffffff00080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 223 cpiun-9-handed-out
		{Box: rule.Box{0xfffe41a3fff00080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 224 cpiun-9-consent
		{Box: rule.Box{0xfffffffffff00100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 225 cpiun-10
		{Box: rule.Box{0xfffffffffff00100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 226 cpiun-10-scan
		{Box: rule.Box{0xfffe41a3fff00100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 6}, // 227 cpiun-10-consent
		{Box: rule.Box{0xfffffffffff8ffff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 5}, // 228 custom-granted
	},
	Questions: []rule.Question{
		{ //
			Rows: []uint16{},
			By:   []uint16{},
			End:  []uint16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
		},
		{ // enter
			Rows: []uint16{1, 14, 61, 62, 63, 64, 65, 70, 71, 72, 90, 100, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 108, 174, 176, 209, 9, 10, 59, 67, 92, 93, 105, 173, 213, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 14, 90, 100, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 108, 174, 176, 209, 9, 92, 93, 105, 173, 213, 0, 1, 14, 64, 65, 91, 167, 228, 10, 59, 0, 1, 107, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 1, 215, 91, 167, 228, 0, 1, 215, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 0, 1, 107, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 1, 61, 62, 63, 91, 167, 228, 59, 0, 1, 70, 71, 72, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 67, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 37, 47, 64, 70, 76, 81, 86, 91, 97, 114, 123, 131, 140, 145},
		},
		{ // search
			Rows: []uint16{1, 14, 21, 34, 48, 54, 61, 62, 63, 64, 65, 70, 71, 72, 80, 81, 82, 90, 100, 107, 122, 131, 138, 148, 149, 150, 163, 175, 183, 190, 198, 201, 215, 218, 224, 227, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 45, 55, 56, 57, 79, 88, 89, 94, 95, 96, 97, 99, 119, 128, 139, 140, 141, 147, 154, 160, 174, 187, 195, 202, 203, 204, 209, 210, 217, 223, 9, 10, 15, 16, 17, 18, 29, 43, 49, 59, 66, 67, 78, 83, 84, 85, 92, 93, 105, 117, 126, 132, 146, 151, 152, 158, 173, 178, 179, 180, 186, 194, 199, 205, 206, 213, 214, 216, 222, 225, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 14, 90, 100, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 9, 15, 92, 93, 105, 173, 178, 213, 214, 0, 1, 14, 64, 65, 91, 167, 228, 10, 16, 59, 0, 1, 21, 107, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 17, 179, 214, 0, 1, 21, 183, 215, 91, 167, 228, 89, 210, 18, 180, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 34, 122, 163, 190, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 1, 48, 131, 198, 224, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 107, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 17, 179, 214, 0, 1, 61, 62, 63, 91, 167, 228, 59, 0, 1, 70, 71, 72, 91, 167, 228, 66, 83, 0, 1, 70, 71, 72, 91, 167, 228, 67, 83, 0, 1, 80, 81, 82, 148, 149, 150, 91, 167, 228, 79, 147, 78, 83, 146, 0},
			End:  []uint16{5, 38, 49, 73, 86, 93, 113, 133, 163, 170, 194, 203, 213, 223, 239},
		},
		{ // inspect
			Rows: []uint16{1, 14, 21, 34, 48, 54, 61, 62, 63, 64, 65, 70, 71, 72, 80, 81, 82, 90, 100, 107, 122, 131, 138, 148, 149, 150, 163, 175, 183, 190, 198, 201, 215, 218, 224, 227, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 45, 55, 56, 57, 79, 88, 89, 94, 95, 96, 97, 99, 119, 128, 139, 140, 141, 147, 154, 160, 174, 187, 195, 202, 203, 204, 209, 210, 217, 223, 9, 10, 15, 16, 17, 18, 29, 43, 49, 59, 66, 67, 78, 83, 84, 85, 92, 93, 105, 117, 126, 132, 146, 151, 152, 158, 173, 178, 179, 180, 186, 194, 199, 205, 206, 213, 214, 216, 222, 225, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 14, 90, 100, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 9, 15, 92, 93, 105, 173, 178, 213, 214, 0, 1, 14, 64, 65, 91, 167, 228, 10, 16, 59, 0, 1, 21, 107, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 17, 179, 214, 0, 1, 21, 183, 215, 91, 167, 228, 89, 210, 18, 180, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 34, 122, 163, 190, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 1, 48, 131, 198, 224, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 107, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 17, 179, 214, 0, 1, 61, 62, 63, 91, 167, 228, 59, 0, 1, 70, 71, 72, 91, 167, 228, 66, 83, 0, 1, 70, 71, 72, 91, 167, 228, 67, 83, 0, 1, 80, 81, 82, 148, 149, 150, 91, 167, 228, 79, 147, 78, 83, 146, 0},
			End:  []uint16{5, 38, 49, 73, 86, 93, 113, 133, 163, 170, 194, 203, 213, 223, 239},
		},
		{ // evict
			Rows: []uint16{1, 14, 61, 62, 63, 64, 65, 90, 100, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 9, 10, 15, 16, 59, 92, 93, 105, 173, 178, 213, 214, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 14, 90, 100, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 9, 15, 92, 93, 105, 173, 178, 213, 214, 0, 1, 14, 64, 65, 91, 167, 228, 10, 16, 59, 0, 1, 107, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 214, 0, 1, 107, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 214, 0, 1, 61, 62, 63, 91, 167, 228, 59, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 38, 49, 67, 74, 81, 86, 91, 96, 103, 121, 130, 135, 140, 145},
		},
		{ // serve_on_spot
			Rows: []uint16{14, 61, 62, 63, 64, 65, 90, 100, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 9, 10, 59, 92, 93, 105, 173, 213, 0},
			By:   []uint16{91, 167, 228, 0, 14, 90, 100, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 9, 92, 93, 105, 173, 213, 0, 14, 64, 65, 91, 167, 228, 10, 59, 0, 107, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 215, 91, 167, 228, 0, 215, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 215, 91, 167, 228, 0, 107, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 61, 62, 63, 91, 167, 228, 59, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0},
			End:  []uint16{4, 33, 42, 58, 63, 68, 72, 76, 80, 85, 101, 109, 113, 117, 121},
		},
		{ // post_process
			Rows: []uint16{14, 61, 62, 63, 64, 65, 90, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 174, 11, 12, 60, 0},
			By:   []uint16{91, 167, 228, 0, 14, 90, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 174, 11, 0, 14, 64, 65, 91, 167, 228, 12, 60, 0, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 61, 62, 63, 91, 167, 228, 60, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0},
			End:  []uint16{4, 22, 31, 45, 49, 53, 57, 61, 65, 69, 83, 91, 95, 99, 103},
		},
		{ // cut_utilities
			Rows: []uint16{1, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 35, 101, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 35, 101, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 22, 27, 42, 47, 52, 57, 62, 67, 72, 87, 92, 97, 102, 107},
		},
		{ // seize
			Rows: []uint16{1, 14, 21, 22, 34, 38, 48, 54, 61, 62, 63, 64, 65, 70, 71, 72, 80, 81, 82, 111, 122, 131, 138, 163, 175, 183, 184, 190, 198, 201, 215, 218, 224, 227, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 37, 45, 55, 56, 57, 94, 95, 96, 97, 119, 128, 139, 140, 141, 154, 160, 174, 187, 195, 202, 203, 204, 217, 223, 9, 10, 15, 16, 17, 18, 29, 36, 43, 49, 59, 66, 67, 68, 83, 84, 85, 87, 92, 98, 117, 126, 132, 151, 152, 158, 173, 178, 179, 180, 186, 194, 199, 205, 206, 208, 213, 214, 216, 222, 225, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 14, 22, 111, 175, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 9, 15, 87, 92, 98, 173, 178, 208, 213, 214, 0, 1, 14, 22, 64, 65, 91, 167, 228, 10, 16, 59, 0, 1, 21, 22, 111, 183, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 214, 0, 1, 21, 22, 111, 183, 184, 215, 91, 167, 228, 18, 87, 98, 180, 208, 214, 0, 1, 38, 215, 91, 167, 228, 37, 36, 214, 0, 1, 34, 122, 163, 190, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 1, 48, 131, 198, 224, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 22, 111, 183, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 214, 0, 1, 61, 62, 63, 91, 167, 228, 59, 0, 1, 70, 71, 72, 91, 167, 228, 66, 83, 0, 1, 70, 71, 72, 91, 167, 228, 67, 83, 0, 1, 80, 81, 82, 91, 167, 228, 68, 83, 0},
			End:  []uint16{5, 36, 48, 75, 92, 102, 122, 142, 172, 179, 206, 215, 225, 235, 245},
		},
		{ // requisition
			Rows: []uint16{22, 51, 70, 71, 72, 111, 184, 215, 218, 224, 227, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 45, 55, 56, 57, 94, 95, 96, 97, 119, 128, 139, 140, 141, 154, 160, 174, 187, 195, 202, 203, 204, 217, 223, 9, 10, 15, 16, 17, 18, 29, 43, 49, 59, 66, 67, 68, 84, 85, 87, 92, 98, 109, 117, 126, 132, 151, 152, 158, 173, 178, 179, 180, 186, 194, 199, 205, 206, 208, 213, 214, 216, 222, 225, 0},
			By:   []uint16{91, 167, 228, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 9, 15, 87, 92, 98, 109, 173, 178, 208, 213, 214, 0, 22, 91, 167, 228, 10, 16, 59, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 109, 179, 208, 214, 0, 22, 111, 184, 215, 91, 167, 228, 18, 87, 98, 109, 180, 208, 214, 0, 215, 91, 167, 228, 214, 0, 51, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 51, 224, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 51, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 215, 91, 167, 228, 214, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 109, 179, 208, 214, 0, 91, 167, 228, 59, 0, 70, 71, 72, 91, 167, 228, 66, 0, 70, 71, 72, 91, 167, 228, 67, 0, 91, 167, 228, 68, 0},
			End:  []uint16{4, 33, 41, 66, 81, 87, 103, 120, 147, 153, 178, 183, 191, 199, 204},
		},
		{ // expropriate
			Rows: []uint16{22, 51, 70, 71, 72, 111, 184, 215, 218, 224, 227, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 45, 55, 56, 57, 94, 95, 96, 97, 110, 119, 128, 139, 140, 141, 154, 160, 174, 187, 195, 202, 203, 204, 217, 223, 9, 10, 15, 16, 17, 18, 29, 43, 49, 59, 66, 67, 68, 84, 85, 87, 92, 98, 109, 117, 126, 132, 151, 152, 158, 173, 178, 179, 180, 186, 194, 199, 205, 206, 208, 213, 214, 216, 222, 225, 0},
			By:   []uint16{91, 167, 228, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 110, 174, 9, 15, 87, 92, 98, 109, 173, 178, 208, 213, 214, 0, 22, 91, 167, 228, 10, 16, 59, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 110, 174, 17, 87, 98, 109, 179, 208, 214, 0, 22, 111, 184, 215, 91, 167, 228, 110, 18, 87, 98, 109, 180, 208, 214, 0, 215, 91, 167, 228, 214, 0, 51, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 51, 224, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 51, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 215, 91, 167, 228, 214, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 110, 174, 17, 87, 98, 109, 179, 208, 214, 0, 91, 167, 228, 59, 0, 70, 71, 72, 91, 167, 228, 66, 0, 70, 71, 72, 91, 167, 228, 67, 0, 91, 167, 228, 68, 0},
			End:  []uint16{4, 34, 42, 68, 84, 90, 106, 123, 150, 156, 182, 187, 195, 203, 208},
		},
		{ // dispose
			Rows: []uint16{22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 9, 10, 15, 16, 17, 18, 59, 87, 92, 98, 173, 178, 179, 180, 208, 213, 214, 0},
			By:   []uint16{91, 167, 228, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 9, 15, 87, 92, 98, 173, 178, 208, 213, 214, 0, 22, 91, 167, 228, 10, 16, 59, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 214, 0, 22, 111, 184, 215, 91, 167, 228, 18, 87, 98, 180, 208, 214, 0, 215, 91, 167, 228, 214, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 215, 91, 167, 228, 214, 0, 22, 111, 184, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 214, 0, 91, 167, 228, 59, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0},
			End:  []uint16{4, 35, 43, 67, 81, 87, 91, 95, 99, 105, 129, 134, 138, 142, 146},
		},
		{ // attach
			Rows: []uint16{22, 23, 38, 39, 51, 111, 184, 185, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 37, 45, 55, 56, 57, 94, 95, 96, 97, 119, 128, 139, 140, 141, 154, 160, 174, 187, 195, 202, 203, 204, 217, 223, 15, 16, 17, 18, 29, 36, 43, 49, 66, 74, 83, 84, 85, 87, 92, 98, 117, 126, 132, 151, 152, 158, 178, 179, 180, 186, 194, 199, 205, 206, 208, 211, 214, 216, 222, 225, 0},
			By:   []uint16{91, 167, 228, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 15, 87, 92, 98, 178, 208, 211, 214, 0, 22, 23, 91, 167, 228, 16, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 211, 214, 0, 22, 23, 111, 184, 185, 91, 167, 228, 18, 87, 98, 180, 208, 211, 214, 0, 38, 39, 91, 167, 228, 37, 36, 211, 214, 0, 51, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 51, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 51, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 91, 167, 228, 211, 214, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 211, 214, 0, 91, 167, 228, 74, 0, 91, 167, 228, 66, 83, 0, 91, 167, 228, 74, 83, 0, 91, 167, 228, 74, 83, 0},
			End:  []uint16{4, 31, 38, 64, 80, 90, 105, 121, 147, 153, 179, 184, 190, 196, 202},
		},
		{ // freeze
			Rows: []uint16{22, 23, 38, 39, 51, 111, 184, 185, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 37, 45, 55, 56, 57, 94, 95, 96, 97, 119, 128, 139, 140, 141, 154, 160, 174, 187, 195, 202, 203, 204, 217, 223, 15, 16, 17, 18, 29, 36, 43, 49, 66, 74, 83, 84, 85, 87, 92, 98, 117, 126, 132, 151, 152, 158, 178, 179, 180, 186, 194, 199, 205, 206, 208, 211, 214, 216, 219, 222, 225, 0},
			By:   []uint16{91, 167, 228, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 15, 87, 92, 98, 178, 208, 211, 214, 0, 22, 23, 91, 167, 228, 16, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 211, 214, 0, 22, 23, 111, 184, 185, 91, 167, 228, 18, 87, 98, 180, 208, 211, 214, 0, 38, 39, 91, 167, 228, 37, 36, 211, 214, 219, 0, 51, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 51, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 51, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 91, 167, 228, 211, 214, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 211, 214, 0, 91, 167, 228, 74, 0, 91, 167, 228, 66, 83, 0, 91, 167, 228, 74, 83, 0, 91, 167, 228, 74, 83, 0},
			End:  []uint16{4, 31, 38, 64, 80, 91, 106, 122, 148, 154, 180, 185, 191, 197, 203},
		},
		{ // execute
			Rows: []uint16{22, 23, 38, 39, 51, 111, 184, 185, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 37, 45, 55, 56, 57, 94, 95, 96, 97, 119, 128, 139, 140, 141, 154, 160, 174, 187, 195, 202, 203, 204, 217, 223, 15, 16, 17, 18, 29, 36, 43, 49, 66, 74, 83, 84, 85, 87, 92, 98, 117, 126, 132, 151, 152, 158, 178, 179, 180, 186, 194, 199, 205, 206, 208, 211, 214, 216, 222, 225, 0},
			By:   []uint16{91, 167, 228, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 15, 87, 92, 98, 178, 208, 211, 214, 0, 22, 23, 91, 167, 228, 16, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 211, 214, 0, 22, 23, 111, 184, 185, 91, 167, 228, 18, 87, 98, 180, 208, 211, 214, 0, 38, 39, 91, 167, 228, 37, 36, 211, 214, 0, 51, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 51, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 51, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 91, 167, 228, 211, 214, 0, 22, 23, 111, 184, 185, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 87, 98, 179, 208, 211, 214, 0, 91, 167, 228, 74, 0, 91, 167, 228, 66, 83, 0, 91, 167, 228, 74, 83, 0, 91, 167, 228, 74, 83, 0},
			End:  []uint16{4, 31, 38, 64, 80, 90, 105, 121, 147, 153, 179, 184, 190, 196, 202},
		},
		{ // title
			Rows: []uint16{212, 91, 167, 228, 73, 211, 20, 182, 0},
			By:   []uint16{91, 167, 228, 0, 212, 91, 167, 228, 211, 20, 182, 0, 91, 167, 228, 20, 0, 212, 91, 167, 228, 211, 0, 212, 91, 167, 228, 211, 0, 212, 91, 167, 228, 211, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 212, 91, 167, 228, 211, 0, 212, 91, 167, 228, 211, 0, 91, 167, 228, 73, 0, 91, 167, 228, 73, 0, 91, 167, 228, 73, 0, 91, 167, 228, 73, 0},
			End:  []uint16{4, 12, 17, 23, 29, 35, 39, 43, 47, 53, 59, 64, 69, 74, 79},
		},
		{ // open
			Rows: []uint16{1, 21, 34, 48, 54, 70, 71, 72, 80, 81, 82, 122, 131, 138, 148, 149, 150, 163, 183, 190, 198, 201, 215, 218, 224, 227, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 45, 55, 56, 57, 79, 89, 94, 95, 96, 97, 119, 128, 139, 140, 141, 147, 154, 160, 174, 187, 195, 202, 203, 204, 210, 217, 223, 17, 18, 29, 43, 49, 66, 67, 78, 83, 84, 85, 117, 126, 132, 146, 151, 152, 158, 179, 180, 186, 194, 199, 205, 206, 214, 216, 222, 225, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 214, 0, 1, 91, 167, 228, 0, 1, 21, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 17, 179, 214, 0, 1, 21, 183, 215, 91, 167, 228, 89, 210, 18, 180, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 34, 122, 163, 190, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 1, 48, 131, 198, 224, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 17, 179, 214, 0, 1, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 66, 83, 0, 1, 70, 71, 72, 91, 167, 228, 67, 83, 0, 1, 80, 81, 82, 148, 149, 150, 91, 167, 228, 79, 147, 78, 83, 146, 0},
			End:  []uint16{5, 22, 27, 50, 63, 70, 90, 110, 140, 147, 170, 175, 185, 195, 211},
		},
		{ // request_opening
			Rows: []uint16{1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 134, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 134, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 35, 40, 71, 76, 81, 86, 91, 96, 101},
		},
		{ // send_back
			Rows: []uint16{1, 34, 48, 54, 70, 71, 72, 122, 131, 138, 163, 190, 198, 201, 218, 224, 227, 91, 167, 228, 52, 53, 136, 137, 31, 45, 55, 56, 57, 119, 128, 135, 139, 140, 141, 154, 160, 187, 195, 202, 203, 204, 217, 223, 29, 43, 49, 66, 84, 85, 117, 126, 132, 151, 152, 158, 186, 194, 199, 205, 206, 216, 222, 225, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 34, 122, 163, 190, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 1, 48, 131, 198, 224, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 135, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 66, 0, 1, 70, 71, 72, 91, 167, 228, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 50, 70, 101, 106, 111, 116, 125, 133, 138},
		},
		{ // detain
			Rows: []uint16{1, 21, 34, 48, 54, 70, 71, 72, 80, 81, 82, 122, 131, 138, 163, 183, 190, 198, 201, 215, 218, 224, 227, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 31, 45, 55, 56, 57, 94, 95, 96, 97, 119, 128, 139, 140, 141, 154, 160, 174, 187, 195, 202, 203, 204, 217, 223, 17, 18, 29, 43, 49, 66, 67, 68, 83, 84, 85, 117, 126, 132, 151, 152, 158, 179, 180, 186, 194, 199, 205, 206, 214, 216, 222, 225, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 214, 0, 1, 91, 167, 228, 0, 1, 21, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 179, 214, 0, 1, 21, 183, 215, 91, 167, 228, 18, 180, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 34, 122, 163, 190, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 1, 48, 131, 198, 224, 91, 167, 228, 45, 128, 195, 223, 43, 84, 126, 151, 194, 205, 222, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 49, 85, 132, 152, 199, 206, 225, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 17, 179, 214, 0, 1, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 66, 83, 0, 1, 70, 71, 72, 91, 167, 228, 67, 83, 0, 1, 80, 81, 82, 91, 167, 228, 68, 83, 0},
			End:  []uint16{5, 22, 27, 48, 59, 66, 86, 106, 136, 143, 164, 169, 179, 189, 199},
		},
		{ // scan
			Rows: []uint16{1, 21, 54, 70, 71, 72, 80, 81, 82, 138, 148, 149, 150, 183, 201, 215, 227, 91, 167, 228, 52, 53, 136, 137, 2, 3, 4, 5, 6, 55, 56, 57, 79, 89, 94, 95, 96, 97, 139, 140, 141, 147, 154, 174, 202, 203, 204, 210, 17, 18, 50, 67, 78, 83, 86, 133, 146, 153, 179, 180, 200, 207, 214, 226, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 214, 0, 1, 91, 167, 228, 0, 1, 21, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 17, 179, 214, 0, 1, 21, 183, 215, 91, 167, 228, 89, 210, 18, 180, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 50, 86, 133, 153, 200, 207, 226, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 17, 179, 214, 0, 1, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 83, 0, 1, 70, 71, 72, 91, 167, 228, 67, 83, 0, 1, 80, 81, 82, 148, 149, 150, 91, 167, 228, 79, 147, 78, 83, 146, 0},
			End:  []uint16{5, 22, 27, 50, 63, 70, 75, 80, 110, 117, 140, 145, 154, 164, 180},
		},
		{ // sniff
			Rows: []uint16{1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 50, 86, 133, 153, 200, 207, 226, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 54, 138, 201, 227, 91, 167, 228, 52, 53, 136, 137, 55, 56, 57, 139, 140, 141, 154, 202, 203, 204, 50, 86, 133, 153, 200, 207, 226, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 35, 40, 70, 75, 80, 85, 90, 95, 100},
		},
		{ // intercept
			Rows: []uint16{1, 34, 48, 70, 71, 72, 122, 131, 163, 190, 198, 218, 224, 91, 167, 228, 31, 45, 119, 128, 160, 187, 195, 217, 223, 29, 40, 43, 66, 84, 117, 123, 126, 151, 158, 186, 191, 194, 205, 216, 222, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 34, 122, 163, 190, 218, 91, 167, 228, 31, 119, 160, 187, 217, 29, 117, 158, 186, 216, 0, 1, 48, 131, 198, 224, 91, 167, 228, 45, 128, 195, 223, 40, 43, 84, 123, 126, 151, 191, 194, 205, 222, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 66, 0, 1, 70, 71, 72, 91, 167, 228, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 50, 73, 78, 83, 88, 93, 102, 110, 115},
		},
		{ // remote_access
			Rows: []uint16{1, 14, 21, 34, 48, 61, 62, 63, 64, 65, 70, 71, 72, 107, 122, 131, 163, 175, 183, 190, 198, 215, 218, 224, 91, 167, 228, 2, 3, 4, 5, 6, 31, 45, 88, 89, 94, 95, 96, 97, 99, 119, 128, 160, 174, 187, 195, 209, 210, 217, 223, 13, 30, 44, 59, 66, 67, 84, 92, 93, 106, 118, 127, 151, 159, 177, 186, 194, 205, 213, 214, 216, 222, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 14, 107, 175, 215, 91, 167, 228, 2, 3, 4, 5, 6, 88, 94, 95, 96, 97, 99, 174, 209, 13, 92, 93, 106, 177, 213, 214, 0, 1, 14, 64, 65, 91, 167, 228, 59, 0, 1, 21, 107, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 13, 106, 177, 214, 0, 1, 21, 183, 215, 91, 167, 228, 89, 210, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 34, 122, 163, 190, 218, 91, 167, 228, 31, 119, 160, 187, 217, 30, 118, 159, 186, 216, 0, 1, 48, 131, 198, 224, 91, 167, 228, 45, 128, 195, 223, 44, 84, 127, 151, 194, 205, 222, 0, 1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 107, 183, 215, 91, 167, 228, 2, 3, 4, 5, 6, 89, 94, 95, 96, 97, 174, 210, 13, 106, 177, 214, 0, 1, 61, 62, 63, 91, 167, 228, 59, 0, 1, 70, 71, 72, 91, 167, 228, 66, 0, 1, 70, 71, 72, 91, 167, 228, 67, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 34, 43, 68, 79, 86, 106, 126, 131, 138, 163, 172, 181, 190, 195},
		},
		{ // use_as_evidence
			Rows: []uint16{34, 48, 70, 71, 72, 122, 131, 163, 190, 198, 218, 224, 91, 167, 228, 31, 32, 33, 45, 46, 47, 119, 120, 121, 128, 129, 130, 160, 161, 162, 187, 188, 189, 195, 196, 197, 217, 223, 29, 43, 66, 84, 117, 126, 151, 158, 186, 194, 205, 216, 222, 0},
			By:   []uint16{91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 34, 122, 163, 190, 218, 91, 167, 228, 31, 32, 33, 119, 120, 121, 160, 161, 162, 187, 188, 189, 217, 29, 117, 158, 186, 216, 0, 48, 131, 198, 224, 91, 167, 228, 45, 46, 47, 128, 129, 130, 195, 196, 197, 223, 43, 84, 126, 151, 194, 205, 222, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 70, 71, 72, 91, 167, 228, 66, 0, 70, 71, 72, 91, 167, 228, 0, 91, 167, 228, 0},
			End:  []uint16{4, 8, 12, 16, 20, 24, 51, 76, 80, 84, 88, 92, 100, 107, 111},
		},
		{ // clamp
			Rows: []uint16{1, 21, 70, 71, 72, 183, 215, 91, 167, 228, 18, 67, 180, 214, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 214, 0, 1, 91, 167, 228, 0, 1, 21, 183, 215, 91, 167, 228, 214, 0, 1, 21, 183, 215, 91, 167, 228, 18, 180, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 183, 215, 91, 167, 228, 214, 0, 1, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 67, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 12, 17, 26, 37, 44, 49, 54, 59, 66, 75, 80, 88, 97, 102},
		},
		{ // tow
			Rows: []uint16{1, 21, 70, 71, 72, 183, 215, 91, 167, 228, 19, 69, 181, 18, 67, 180, 214, 0},
			By:   []uint16{1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 214, 0, 1, 91, 167, 228, 0, 1, 21, 183, 215, 91, 167, 228, 214, 0, 1, 21, 183, 215, 91, 167, 228, 19, 181, 18, 180, 214, 0, 1, 215, 91, 167, 228, 214, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 91, 167, 228, 0, 1, 215, 91, 167, 228, 214, 0, 1, 21, 183, 215, 91, 167, 228, 214, 0, 1, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 0, 1, 70, 71, 72, 91, 167, 228, 69, 67, 0, 1, 91, 167, 228, 0},
			End:  []uint16{5, 12, 17, 26, 39, 46, 51, 56, 61, 68, 77, 82, 90, 100, 105},
		},
		{ // tax
			Rows: []uint16{91, 167, 228, 2, 3, 4, 5, 6, 28, 94, 95, 96, 97, 115, 116, 157, 172, 174, 24, 25, 58, 75, 112, 113, 142, 143, 155, 170, 220, 0},
			By:   []uint16{91, 167, 228, 0, 91, 167, 228, 2, 3, 4, 5, 6, 28, 94, 95, 96, 97, 115, 157, 172, 174, 24, 112, 155, 170, 220, 0, 91, 167, 228, 28, 25, 0, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 220, 0, 91, 167, 228, 220, 0, 91, 167, 228, 220, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 58, 142, 220, 0, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 220, 0, 91, 167, 228, 116, 75, 113, 143, 0, 91, 167, 228, 75, 143, 0, 91, 167, 228, 75, 143, 0, 91, 167, 228, 75, 143, 0},
			End:  []uint16{4, 27, 33, 48, 53, 58, 62, 66, 70, 77, 92, 100, 106, 112, 118},
		},
		{ // service_fee
			Rows: []uint16{91, 167, 228, 75, 143, 26, 114, 156, 171, 0},
			By:   []uint16{91, 167, 228, 0, 91, 167, 228, 26, 114, 156, 171, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 75, 143, 114, 0, 91, 167, 228, 75, 143, 0, 91, 167, 228, 75, 143, 0, 91, 167, 228, 75, 143, 0},
			End:  []uint16{4, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 55, 61, 67, 73},
		},
		{ // road_charge
			Rows: []uint16{91, 167, 228, 27, 75, 143, 0},
			By:   []uint16{91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 27, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 75, 143, 0, 91, 167, 228, 75, 143, 0, 91, 167, 228, 75, 143, 0, 91, 167, 228, 75, 143, 0},
			End:  []uint16{4, 8, 12, 16, 21, 25, 29, 33, 37, 41, 45, 51, 57, 63, 69},
		},
		{ // customs_duty
			Rows: []uint16{91, 167, 228, 165, 166, 76, 77, 144, 145, 164, 221, 0},
			By:   []uint16{91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 165, 166, 76, 144, 164, 221, 0, 91, 167, 228, 76, 144, 221, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 76, 144, 221, 0, 91, 167, 228, 0, 91, 167, 228, 77, 145, 0, 91, 167, 228, 77, 145, 0, 91, 167, 228, 77, 145, 0},
			End:  []uint16{4, 8, 12, 22, 29, 33, 37, 41, 45, 49, 56, 60, 66, 72, 78},
		},
		{ // forbid_transmitter
			Rows: []uint16{91, 167, 228, 41, 124, 192, 42, 125, 193, 0},
			By:   []uint16{91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 41, 124, 192, 42, 125, 193, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0},
			End:  []uint16{4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 50, 54, 58, 62, 66},
		},
		{ // forbid_emblem
			Rows: []uint16{91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 7, 8, 102, 103, 104, 168, 169, 0},
			By:   []uint16{91, 167, 228, 0, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 7, 102, 168, 0, 91, 167, 228, 0, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 91, 167, 228, 8, 104, 169, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 2, 3, 4, 5, 6, 94, 95, 96, 97, 174, 0, 91, 167, 228, 103, 0, 91, 167, 228, 0, 91, 167, 228, 0, 91, 167, 228, 0},
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

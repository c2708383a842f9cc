// Code generated from the rows by go test -update; DO NOT EDIT.

package premises

import "law.example/vienna/internal/rule"

// table is the rows as the evaluator reads them.
var table = rule.Table{
	Low:     rule.Box{0x2482408441208001, 0x2491, 0x5555555555555555, 0x55},
	Top:     rule.Box{0x9241204220904000, 0x9248, 0xaaaaaaaaaaaaaaaa, 0xaa},
	All:     rule.Box{0xffffffffffffffff, 0xffff, 0xffffffffffffffff, 0xff},
	Outcome: []rule.Outcomes{2, 2, 1, 2, 2, 2, 1, 2},
	Rows: []rule.Row{
		{Box: rule.Box{0xffffffffffffffff, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 0}, // 0 territorial-jurisdiction
		{Box: rule.Box{0xffffffffffffffff, 0xffff, 0xfffffffffffffffe, 0xff}, Layer: 7}, // 1 private-act
		{Box: rule.Box{0xff83ffffffe1040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 2 vcdr-1-i-planned
		{Box: rule.Box{0xff89ffffffe1040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 3 vcdr-1-i-ended
		{Box: rule.Box{0xfd7fffffffe1040a, 0xfbff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 4 vcdr-1-i-objection
		{Box: rule.Box{0xffffffffffe1040a, 0xf3ff, 0xfffffffffffffff7, 0xff}, Layer: 3}, // 5 vcdr-1-i-accepted
		{Box: rule.Box{0xf3ffffffffe1040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 6 vcdr-12
		{Box: rule.Box{0xff95ffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 7 vcdr-20
		{Box: rule.Box{0xff9dffffff210010, 0xffff, 0xffffffffffffffbf, 0xff}, Layer: 2}, // 8 vcdr-20-transport
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 9 vcdr-22-1
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0xff}, Layer: 2}, // 10 vcdr-22-1-housing
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0x7f}, Layer: 2}, // 11 vcdr-22-1-post
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0x7f}, Layer: 2}, // 12 vcdr-22-1-post-housing
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 13 vcdr-22-1-systems
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0xff}, Layer: 2}, // 14 vcdr-22-1-systems-housing
		{Box: rule.Box{0xfffe43a3ffe10006, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 15 vcdr-22-1-consent
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 16 vcdr-22-3
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0xff}, Layer: 2}, // 17 vcdr-22-3-housing
		{Box: rule.Box{0xffffffffff210408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 18 vcdr-22-3-property
		{Box: rule.Box{0xffffffffff210010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 19 vcdr-22-3-transport
		{Box: rule.Box{0xffffffffff210010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 20 vcdr-22-3-obstructs
		{Box: rule.Box{0xffffffffff210006, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 21 vcdr-22-3-title
		{Box: rule.Box{0xfffe43a3ffe10418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 22 vcdr-22-3-consent
		{Box: rule.Box{0xfffe40a3ffe1041e, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 23 vcdr-22-3-waiver
		{Box: rule.Box{0xfffe80a3ffe1041e, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 5}, // 24 vcdr-22-3-waiver-general
		{Box: rule.Box{0xff95ffffff210002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 25 vcdr-23-1
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffbfffffff, 0xff}, Layer: 2}, // 26 vcdr-23-1-housing
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 27 vcdr-23-1-service
		{Box: rule.Box{0xff9dffffff210010, 0xffff, 0xbfffffffffffffff, 0xff}, Layer: 2}, // 28 vcdr-23-1-road
		{Box: rule.Box{0xffffffffff210006, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 29 vcdr-23-2
		{Box: rule.Box{0xffffffffffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 30 vcdr-24
		{Box: rule.Box{0xffffffffffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 31 vcdr-24-data
		{Box: rule.Box{0xffffffffffe10040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 32 vcdr-24-handed-out
		{Box: rule.Box{0xffffffffffe10040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 33 vcdr-24-public
		{Box: rule.Box{0xffffffffffe10040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 34 vcdr-24-not-shown
		{Box: rule.Box{0xfffe43a3ffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 35 vcdr-24-consent
		{Box: rule.Box{0xff95ffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 36 vcdr-25
		{Box: rule.Box{0xffffffffffef0020, 0xffbf, 0xffffffffffffffff, 0xff}, Layer: 2}, // 37 custom-account
		{Box: rule.Box{0xffffffffffef0020, 0xffaf, 0xffefffffffffffff, 0xff}, Layer: 3}, // 38 custom-account-mixed
		{Box: rule.Box{0xfffe40a3ffef0020, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 39 custom-account-waiver
		{Box: rule.Box{0xfffe80a3ffef0020, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 5}, // 40 custom-account-waiver-general
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 41 vcdr-27-1
		{Box: rule.Box{0xff9fffffff210400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 42 vcdr-27-1-transmitter
		{Box: rule.Box{0xff9fffffff210400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 43 vcdr-27-1-no-consent
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 44 vcdr-27-2
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 45 vcdr-27-2-data
		{Box: rule.Box{0xffffffffffe10080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 46 vcdr-27-2-handed-out
		{Box: rule.Box{0xffffffffffe10080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 47 vcdr-27-2-public
		{Box: rule.Box{0xffffffffffe10080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 48 vcdr-27-2-not-shown
		{Box: rule.Box{0xfffe43a3ffe10080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 49 vcdr-27-2-consent
		{Box: rule.Box{0xffffffffff210100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 50 vcdr-27-3
		{Box: rule.Box{0xffffffffff210100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 51 vcdr-27-3-scan
		{Box: rule.Box{0xfffe40a3ffef01c0, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 52 custom-waiver
		{Box: rule.Box{0xffffffffff210100, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 53 vcdr-27-3-reserved
		{Box: rule.Box{0xffffffffff210100, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 54 vcdr-27-3-objected
		{Box: rule.Box{0xfffe43a3ffe10100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 55 vcdr-27-3-consent
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 56 vcdr-27-4-marks
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 57 vcdr-27-4-document
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 58 vcdr-27-4-contents
		{Box: rule.Box{0xffffffffff210200, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 59 vcdr-28
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 60 vcdr-30-1
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0x7f}, Layer: 2}, // 61 vcdr-30-1-post
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 62 vcdr-30-1-utilities
		{Box: rule.Box{0xfffe43a3ffe10804, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 63 vcdr-30-1-consent
		{Box: rule.Box{0xfffe4823ffe10800, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 64 vcdr-30-1-consent-owner
		{Box: rule.Box{0xfffe5023ffe10800, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 65 vcdr-30-1-consent-family
		{Box: rule.Box{0xfffe4823ffe10004, 0xdfff, 0xefffffffffffffff, 0xff}, Layer: 5}, // 66 vcdr-30-1-consent-housing
		{Box: rule.Box{0xfffe5023ffe10004, 0x9fff, 0xefffffffffffffff, 0xff}, Layer: 5}, // 67 vcdr-30-1-consent-housing-family
		{Box: rule.Box{0xffffffffff211000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 68 vcdr-30-2-papers
		{Box: rule.Box{0xffffffffff212000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 69 vcdr-30-2-property
		{Box: rule.Box{0xffffffffff214000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 70 vcdr-30-2-baggage
		{Box: rule.Box{0xffffffffff612000, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 71 vcdr-30-2-obstructs
		{Box: rule.Box{0xfffe43a3ffe13000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 72 vcdr-30-2-consent
		{Box: rule.Box{0xfffe4823ffe13000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 73 vcdr-30-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe13000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 74 vcdr-30-2-consent-family
		{Box: rule.Box{0xfffe40a3ffe17804, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 75 vcdr-30-2-given-up
		{Box: rule.Box{0xffffffffff217800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 76 vcdr-31-1
		{Box: rule.Box{0xffffffffff216800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 77 vcdr-31-3
		{Box: rule.Box{0xffffffffff217800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 78 vcdr-34
		{Box: rule.Box{0xffffffffff210518, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 79 vcdr-36-1-a
		{Box: rule.Box{0xffffffffff217000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 80 vcdr-36-1-b
		{Box: rule.Box{0xffffffffff214000, 0xffff, 0xffffbfffffffffff, 0xff}, Layer: 2}, // 81 vcdr-36-2
		{Box: rule.Box{0xdfffffffff614000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 82 vcdr-36-2-serious
		{Box: rule.Box{0xfffe43a3ffe14000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 83 vcdr-36-2-consent
		{Box: rule.Box{0xfffe4823ffe14000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 84 vcdr-36-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe14000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 85 vcdr-36-2-consent-family
		{Box: rule.Box{0xffffffffff412000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 86 vcdr-40-1
		{Box: rule.Box{0xffffffffff411000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 87 vcdr-40-1-papers
		{Box: rule.Box{0xffffffffff414000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 88 vcdr-40-1-baggage
		{Box: rule.Box{0xffffffffff410080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 89 vcdr-40-3
		{Box: rule.Box{0xffffffffff410100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 90 vcdr-40-3-bag
		{Box: rule.Box{0xffffffffff410100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 91 vcdr-40-3-scan
		{Box: rule.Box{0xfff1ffffff21041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 92 vcdr-45-a
		{Box: rule.Box{0xffe1ffffff210002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 93 vcdr-45-a-after
		{Box: rule.Box{0xffe1ffffff210418, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 94 vcdr-45-a-after-property
		{Box: rule.Box{0xffc04423ffe10002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 95 vcdr-45-b
		{Box: rule.Box{0xffffffffffe17fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 6}, // 96 vcdr-47-2-b
		{Box: rule.Box{0xff95ffffffc10002, 0xffff, 0xffffffffffffffff, 0xfb}, Layer: 2}, // 97 custom-third-states
		{Box: rule.Box{0xff95ffffffc10002, 0xffff, 0xffffffffffffffff, 0x7b}, Layer: 2}, // 98 custom-third-states-mail
		{Box: rule.Box{0xffffffffffc10004, 0xffff, 0xdfffffffffffffff, 0xfb}, Layer: 2}, // 99 custom-third-states-housing
		{Box: rule.Box{0xffffffffffc10004, 0xffff, 0xdfffffffffffffff, 0x7b}, Layer: 2}, // 100 custom-third-states-housing-mail
		{Box: rule.Box{0xff95ffffffc20002, 0xffff, 0xffffffffffffffef, 0xfb}, Layer: 2}, // 101 custom-third-states-post
		{Box: rule.Box{0xff83ffffffe60002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 102 vccr-1-1-j-planned
		{Box: rule.Box{0xff89ffffffe60002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 103 vccr-1-1-j-ended
		{Box: rule.Box{0xf3ffffffffe60002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 104 vccr-4-1
		{Box: rule.Box{0xf3ffffffffe60002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 105 vccr-4-5
		{Box: rule.Box{0xfff1ffffff220002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 106 vccr-27-1-a
		{Box: rule.Box{0xfff1ffffff220418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 107 vccr-27-1-a-property
		{Box: rule.Box{0xfff1ffffff220010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 108 vccr-27-1-a-transport
		{Box: rule.Box{0xffffffffff220010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 109 vccr-27-1-a-obstructs
		{Box: rule.Box{0xffe1ffffff220002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 110 vccr-27-1-a-after
		{Box: rule.Box{0xffe1ffffff220408, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 111 vccr-27-1-a-after-systems
		{Box: rule.Box{0xfffe43a3ffe20418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 112 vccr-27-1-a-consent
		{Box: rule.Box{0xfffe80a3ffe2041a, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 5}, // 113 vccr-27-1-a-general
		{Box: rule.Box{0xffc04423ffe20002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 114 vccr-27-1-b
		{Box: rule.Box{0xff95ffffff260002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 115 vccr-28
		{Box: rule.Box{0xff95ffffff260002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 116 vccr-29-2
		{Box: rule.Box{0xffffffffff260800, 0xffff, 0xffffffffffffffbf, 0xff}, Layer: 2}, // 117 vccr-29-2-residence
		{Box: rule.Box{0xff9dffffff260010, 0xffff, 0xfffffffffffffebf, 0xff}, Layer: 2}, // 118 vccr-29-2-transport
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xffffffffffffffef, 0xff}, Layer: 2}, // 119 vccr-31-2
		{Box: rule.Box{0xeff5ffffff22040a, 0xffff, 0xffffffffffffffef, 0xff}, Layer: 2}, // 120 vccr-31-2-systems
		{Box: rule.Box{0xfffe43a3ffe2040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 121 vccr-31-2-consent
		{Box: rule.Box{0xffffffadbfe20002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 122 vccr-31-2-disaster
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 123 vccr-31-4
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffebffffffff, 0xff}, Layer: 3}, // 124 vccr-31-4-expropriation
		{Box: rule.Box{0xfffe40a3ffe2041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 125 vccr-31-4-consent
		{Box: rule.Box{0xff95ffffff220002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 126 vccr-32-1
		{Box: rule.Box{0xffffffffff220800, 0xffff, 0xffffffffbfffffbf, 0xff}, Layer: 2}, // 127 vccr-32-1-residence
		{Box: rule.Box{0xffffffffff220802, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 128 vccr-32-1-service
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 129 vccr-32-2
		{Box: rule.Box{0xffffffffff220800, 0xffff, 0xfffffffebfffffbf, 0xff}, Layer: 3}, // 130 vccr-32-2-residence
		{Box: rule.Box{0xffffffffffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 131 vccr-33
		{Box: rule.Box{0xffffffffffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 132 vccr-33-data
		{Box: rule.Box{0xffffffffffe20040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 133 vccr-33-handed-out
		{Box: rule.Box{0xffffffffffe20040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 134 vccr-33-public
		{Box: rule.Box{0xffffffffffe20040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 135 vccr-33-not-shown
		{Box: rule.Box{0xfffe43a3ffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 136 vccr-33-consent
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 137 vccr-35-1
		{Box: rule.Box{0xff9fffffff260400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 138 vccr-35-1-transmitter
		{Box: rule.Box{0xff9fffffff260400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 139 vccr-35-1-no-consent
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 140 vccr-35-2
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 141 vccr-35-2-data
		{Box: rule.Box{0xffffffffffe60080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 142 vccr-35-2-handed-out
		{Box: rule.Box{0xffffffffffe60080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 143 vccr-35-2-public
		{Box: rule.Box{0xffffffffffe60080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 144 vccr-35-2-not-shown
		{Box: rule.Box{0xfffe43a3ffe60080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 145 vccr-35-2-consent
		{Box: rule.Box{0xffffffffff260100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 146 vccr-35-3
		{Box: rule.Box{0xffffffffff260100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 147 vccr-35-3-scan
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 148 vccr-35-3-request
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xffffffffffebffff, 0xff}, Layer: 3}, // 149 vccr-35-3-return
		{Box: rule.Box{0xffffffffff260100, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 150 vccr-35-reserved
		{Box: rule.Box{0xffffffffff260100, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 151 vccr-35-objected
		{Box: rule.Box{0xfffe43a3ffe60100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 152 vccr-35-3-consent
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 153 vccr-35-4-marks
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 154 vccr-35-4-document
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 155 vccr-35-4-contents
		{Box: rule.Box{0xffffffffff260200, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 156 vccr-39-2
		{Box: rule.Box{0xffffffffff266800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 157 vccr-43-1
		{Box: rule.Box{0xffffffffff267800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 158 vccr-43-1-title
		{Box: rule.Box{0xffffffffff267800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 159 vccr-49-1
		{Box: rule.Box{0xffffffffff220518, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 160 vccr-50-1-a
		{Box: rule.Box{0xffffffffff267000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 161 vccr-50-1-b
		{Box: rule.Box{0xffffffffff264000, 0xffff, 0xffffbffffeffffff, 0xff}, Layer: 2}, // 162 vccr-50-3
		{Box: rule.Box{0x5fffffffff264000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 163 vccr-50-3-serious
		{Box: rule.Box{0xfffe43a3ffe64000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 164 vccr-50-3-consent
		{Box: rule.Box{0xfffe4823ffe64000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 165 vccr-50-3-consent-owner
		{Box: rule.Box{0xfffe5023ffe64000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 166 vccr-50-3-consent-family
		{Box: rule.Box{0xffffffffff467000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 167 vccr-54-1
		{Box: rule.Box{0xffffffffff460080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 168 vccr-54-3
		{Box: rule.Box{0xffffffffff460100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 169 vccr-54-3-bag
		{Box: rule.Box{0xffffffffff460100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 170 vccr-54-3-scan
		{Box: rule.Box{0xffffffffffe40100, 0xffff, 0xffffffffffbfffff, 0xff}, Layer: 3}, // 171 vccr-58-4
		{Box: rule.Box{0xff95ffffff240002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 172 vccr-60-1
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 173 vccr-60-1-service
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 174 vccr-60-2
		{Box: rule.Box{0xffffffffffe40040, 0xffff, 0xffffffffefffffff, 0xff}, Layer: 2}, // 175 vccr-61
		{Box: rule.Box{0xffffffffffe40040, 0xffff, 0xffffffffefffffff, 0xff}, Layer: 2}, // 176 vccr-61-data
		{Box: rule.Box{0xffffffffffe40040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 177 vccr-61-handed-out
		{Box: rule.Box{0xffffffffffe40040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 178 vccr-61-public
		{Box: rule.Box{0xffffffffffe40040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 179 vccr-61-not-shown
		{Box: rule.Box{0xfffe43a3ffe40040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 180 vccr-61-consent
		{Box: rule.Box{0xffffffffff240508, 0xffff, 0xffffffffbffeffff, 0xff}, Layer: 2}, // 181 vccr-62
		{Box: rule.Box{0xffffffffff240508, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 182 vccr-62-reserved
		{Box: rule.Box{0xffffffffff240508, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 183 vccr-62-objected
		{Box: rule.Box{0xffffffffffe67fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 6}, // 184 vccr-72-2-b
		{Box: rule.Box{0xff95ffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 185 csm-19-1
		{Box: rule.Box{0xff9dffffff280010, 0xffff, 0xfffffffffffffeff, 0xff}, Layer: 2}, // 186 csm-19-1-transport
		{Box: rule.Box{0xff95ffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 187 csm-22
		{Box: rule.Box{0xff95ffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 188 csm-24-1
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 189 csm-24-1-service
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 190 csm-24-2
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 191 csm-25-1
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0x7f}, Layer: 2}, // 192 csm-25-1-mail
		{Box: rule.Box{0xff8bffffffe80002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 193 csm-25-1-established
		{Box: rule.Box{0xf3ffffffffe80002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 194 csm-25-1-seat
		{Box: rule.Box{0xfffe43a3ffe80002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 195 csm-25-1-consent
		{Box: rule.Box{0xffffff893f280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 196 csm-25-1-disaster
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 197 csm-25-1-systems
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 198 csm-25-3
		{Box: rule.Box{0xffffffffff280408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 199 csm-25-3-property
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 200 csm-25-3-transport
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 201 csm-25-3-obstructs
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 202 csm-25-3-title
		{Box: rule.Box{0xfffe43a3ffe80418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 203 csm-25-3-consent
		{Box: rule.Box{0xfffe40a3ffe8041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 204 csm-25-3-waiver
		{Box: rule.Box{0xfffe80a3ffe8041a, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 5}, // 205 csm-25-3-waiver-general
		{Box: rule.Box{0xffffffffffe80040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 206 csm-26
		{Box: rule.Box{0xffffffffffe80040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 207 csm-26-handed-out
		{Box: rule.Box{0xffffffffffe80040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 208 csm-26-public
		{Box: rule.Box{0xffffffffffe80040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 209 csm-26-not-shown
		{Box: rule.Box{0xfffe43a3ffe80040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 210 csm-26-consent
		{Box: rule.Box{0xffffffffff280080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 211 csm-28-1
		{Box: rule.Box{0xff9fffffff280400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 212 csm-28-1-transmitter
		{Box: rule.Box{0xff9fffffff280400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 213 csm-28-1-no-consent
		{Box: rule.Box{0xffffffffff280080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 214 csm-28-2
		{Box: rule.Box{0xffffffffffe80080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 215 csm-28-2-handed-out
		{Box: rule.Box{0xffffffffffe80080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 216 csm-28-2-public
		{Box: rule.Box{0xffffffffffe80080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 217 csm-28-2-not-shown
		{Box: rule.Box{0xfffe43a3ffe80080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 218 csm-28-2-consent
		{Box: rule.Box{0xffffffffff280100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 219 csm-28-4
		{Box: rule.Box{0xffffffffff280100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 220 csm-28-4-scan
		{Box: rule.Box{0xfffe43a3ffe80100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 221 csm-28-4-consent
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 222 csm-28-5-marks
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 223 csm-28-5-document
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 224 csm-28-5-contents
		{Box: rule.Box{0xffffffffff280518, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 225 csm-35-1-a
		{Box: rule.Box{0xffffffffff480080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 226 csm-42-3
		{Box: rule.Box{0xffffffffff480100, 0xffff, 0xfffffeffffffffff, 0xff}, Layer: 2}, // 227 csm-42-3-bag
		{Box: rule.Box{0xffffffffff480100, 0xffff, 0xfefffeffffffffff, 0xff}, Layer: 2}, // 228 csm-42-3-scan
		{Box: rule.Box{0xffe1ffffff28041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 229 csm-46-1
		{Box: rule.Box{0xffe1ffffff280002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 230 csm-46-1-after
		{Box: rule.Box{0xffe1ffffff280418, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 231 csm-46-1-after-property
		{Box: rule.Box{0xffffffffffe87804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 232 csm-30-1
		{Box: rule.Box{0xfffffffffff07804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 233 cpiun-19
		{Box: rule.Box{0xffffffffffe87fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 6}, // 234 csm-49-2-b
		{Box: rule.Box{0xfffffffffff00638, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 235 cpiun-2
		{Box: rule.Box{0xfffffffffff00002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 236 cpiun-2-premises
		{Box: rule.Box{0xfffe40a3fff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 237 cpiun-2-waiver
		{Box: rule.Box{0xff95fffffff00002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 238 cpiun-3
		{Box: rule.Box{0xff95fffffff00002, 0xffff, 0xffffffffffffffff, 0x7f}, Layer: 2}, // 239 cpiun-3-mail
		{Box: rule.Box{0xfffffffffff00638, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 240 cpiun-3-property
		{Box: rule.Box{0xfffffffffff00010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 241 cpiun-3-transport
		{Box: rule.Box{0xfffffffffff00002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 242 cpiun-3-held
		{Box: rule.Box{0xfffe40a3fff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 243 cpiun-3-consent
		{Box: rule.Box{0xfffffffffff00040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 244 cpiun-4
		{Box: rule.Box{0xfffffffffff00040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 245 cpiun-4-handed-out
		{Box: rule.Box{0xfffffffffff00040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 246 cpiun-4-public
		{Box: rule.Box{0xfffffffffff00040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 247 cpiun-4-not-shown
		{Box: rule.Box{0xfffe40a3fff00040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 248 cpiun-4-consent
		{Box: rule.Box{0xfffffffffff00020, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 249 cpiun-5
		{Box: rule.Box{0xfffffffffff00638, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 250 cpiun-7-a
		{Box: rule.Box{0xfffffffffff00002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 251 cpiun-7-a-premises
		{Box: rule.Box{0xfffffffffff00010, 0xffff, 0xbfffffffffffffff, 0xff}, Layer: 2}, // 252 cpiun-7-a-road
		{Box: rule.Box{0xfffffffffff0063a, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 253 cpiun-7-a-contractor
		{Box: rule.Box{0xfffffffffff0041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 254 cpiun-7-a-service
		{Box: rule.Box{0xfffffffffff00518, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 255 cpiun-7-b
		{Box: rule.Box{0xfffffffffff00080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 256 cpiun-9
		{Box: rule.Box{0xfffffffffff00080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 257 cpiun-9-handed-out
		{Box: rule.Box{0xfffffffffff00080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 258 cpiun-9-public
		{Box: rule.Box{0xfffffffffff00080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 259 cpiun-9-not-shown
		{Box: rule.Box{0xfffe40a3fff00080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 260 cpiun-9-consent
		{Box: rule.Box{0xfffffffffff00100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 261 cpiun-10
		{Box: rule.Box{0xfffffffffff00100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 262 cpiun-10-scan
		{Box: rule.Box{0xfffe40a3fff00100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 263 cpiun-10-consent
		{Box: rule.Box{0xffffffffff20f800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 264 custom-granted-owner
		{Box: rule.Box{0xfffffffffff0ffff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 6}, // 265 custom-granted
	},
	Questions: []rule.Question{
		{ //
			Rows: []uint16{},
			By:   []uint16{},
			End:  []uint16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
		},
		{ // enter
			Rows: []uint16{1, 96, 184, 234, 265, 15, 63, 64, 65, 66, 67, 72, 73, 74, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 122, 193, 194, 196, 230, 9, 10, 60, 69, 86, 97, 99, 101, 119, 191, 232, 233, 238, 242, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 122, 193, 194, 196, 230, 9, 97, 101, 119, 191, 238, 242, 0, 1, 96, 184, 234, 265, 15, 63, 66, 67, 10, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 121, 243, 2, 3, 4, 5, 6, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 121, 243, 2, 3, 4, 5, 6, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{6, 41, 56, 69, 76, 83, 89, 95, 101, 108, 121, 134, 146, 160, 169},
		},
		{ // search
			Rows: []uint16{1, 96, 184, 234, 265, 15, 22, 35, 49, 55, 63, 64, 65, 66, 67, 72, 73, 74, 83, 84, 85, 95, 114, 121, 136, 145, 152, 164, 165, 166, 180, 195, 203, 210, 218, 221, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 46, 56, 57, 58, 82, 93, 94, 102, 103, 104, 105, 110, 133, 142, 153, 154, 155, 163, 171, 177, 193, 194, 207, 215, 222, 223, 224, 230, 231, 245, 257, 9, 10, 16, 17, 18, 19, 30, 44, 50, 60, 68, 69, 70, 81, 86, 87, 88, 89, 90, 97, 99, 101, 119, 131, 140, 146, 162, 168, 169, 175, 191, 198, 199, 200, 206, 214, 219, 226, 227, 232, 233, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 9, 16, 97, 101, 119, 191, 198, 238, 242, 0, 1, 96, 184, 234, 265, 15, 63, 66, 67, 10, 17, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 22, 121, 203, 243, 2, 3, 4, 5, 6, 94, 231, 18, 199, 240, 0, 1, 96, 184, 234, 265, 22, 203, 243, 94, 231, 19, 200, 240, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 22, 121, 203, 243, 2, 3, 4, 5, 6, 94, 231, 18, 199, 240, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 83, 84, 85, 164, 165, 166, 82, 163, 70, 81, 88, 162, 232, 233, 264, 0},
			End:  []uint16{6, 41, 57, 77, 91, 99, 120, 141, 172, 180, 200, 213, 227, 241, 262},
		},
		{ // inspect
			Rows: []uint16{1, 96, 184, 234, 265, 15, 22, 35, 49, 55, 63, 64, 65, 66, 67, 72, 73, 74, 83, 84, 85, 95, 114, 121, 136, 145, 152, 164, 165, 166, 180, 195, 203, 210, 218, 221, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 46, 56, 57, 58, 82, 93, 94, 102, 103, 104, 105, 110, 133, 142, 153, 154, 155, 163, 171, 177, 193, 194, 207, 215, 222, 223, 224, 230, 231, 245, 257, 9, 10, 16, 17, 18, 19, 30, 44, 50, 60, 68, 69, 81, 86, 87, 88, 89, 90, 97, 99, 101, 119, 131, 140, 146, 162, 168, 169, 175, 191, 198, 199, 200, 206, 214, 219, 226, 227, 232, 233, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 9, 16, 97, 101, 119, 191, 198, 238, 242, 0, 1, 96, 184, 234, 265, 15, 63, 66, 67, 10, 17, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 22, 121, 203, 243, 2, 3, 4, 5, 6, 94, 231, 18, 199, 240, 0, 1, 96, 184, 234, 265, 22, 203, 243, 94, 231, 19, 200, 240, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 22, 121, 203, 243, 2, 3, 4, 5, 6, 94, 231, 18, 199, 240, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 83, 84, 85, 164, 165, 166, 82, 163, 81, 88, 162, 232, 233, 264, 0},
			End:  []uint16{6, 41, 57, 77, 91, 99, 120, 141, 172, 180, 200, 213, 227, 241, 261},
		},
		{ // evict
			Rows: []uint16{1, 96, 184, 234, 265, 15, 63, 64, 65, 66, 67, 72, 73, 74, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 9, 10, 16, 17, 60, 69, 86, 97, 99, 101, 119, 191, 198, 232, 233, 238, 242, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 9, 16, 97, 101, 119, 191, 198, 238, 242, 0, 1, 96, 184, 234, 265, 15, 63, 66, 67, 10, 17, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 121, 243, 2, 3, 4, 5, 6, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 121, 243, 2, 3, 4, 5, 6, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{6, 41, 57, 70, 77, 84, 90, 96, 102, 109, 122, 135, 147, 161, 170},
		},
		{ // serve_on_spot
			Rows: []uint16{96, 184, 234, 265, 15, 63, 64, 65, 66, 67, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 9, 10, 60, 97, 99, 101, 119, 191, 232, 233, 238, 242, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 15, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 9, 97, 101, 119, 191, 238, 242, 0, 96, 184, 234, 265, 15, 63, 66, 67, 10, 60, 99, 232, 233, 0, 96, 184, 234, 265, 121, 243, 2, 3, 4, 5, 6, 0, 96, 184, 234, 265, 243, 0, 96, 184, 234, 265, 243, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 243, 0, 96, 184, 234, 265, 121, 243, 2, 3, 4, 5, 6, 0, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 96, 184, 234, 265, 232, 233, 264, 0, 96, 184, 234, 265, 232, 233, 264, 0, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{5, 37, 51, 63, 69, 75, 80, 85, 90, 96, 108, 120, 128, 136, 144},
		},
		{ // post_process
			Rows: []uint16{96, 184, 234, 265, 15, 63, 64, 65, 66, 67, 95, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 193, 194, 230, 11, 12, 61, 98, 100, 192, 232, 233, 239, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 15, 95, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 193, 194, 230, 11, 98, 192, 239, 0, 96, 184, 234, 265, 15, 63, 66, 67, 12, 61, 100, 232, 233, 0, 96, 184, 234, 265, 243, 2, 3, 4, 5, 6, 0, 96, 184, 234, 265, 243, 0, 96, 184, 234, 265, 243, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 243, 0, 96, 184, 234, 265, 243, 2, 3, 4, 5, 6, 0, 96, 184, 234, 265, 63, 64, 65, 61, 232, 233, 264, 0, 96, 184, 234, 265, 232, 233, 264, 0, 96, 184, 234, 265, 232, 233, 264, 0, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{5, 31, 45, 56, 62, 68, 73, 78, 83, 89, 100, 112, 120, 128, 136},
		},
		{ // cut_utilities
			Rows: []uint16{1, 96, 184, 234, 265, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 36, 62, 115, 187, 232, 233, 238, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 36, 115, 187, 238, 0, 1, 96, 184, 234, 265, 62, 232, 233, 0, 1, 96, 184, 234, 265, 2, 3, 4, 5, 6, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 2, 3, 4, 5, 6, 0, 1, 96, 184, 234, 265, 62, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{6, 27, 36, 47, 53, 59, 65, 71, 77, 83, 94, 104, 113, 122, 131},
		},
		{ // seize
			Rows: []uint16{1, 96, 184, 234, 265, 15, 22, 23, 35, 39, 49, 55, 63, 64, 65, 66, 67, 72, 73, 74, 83, 84, 85, 112, 121, 125, 136, 145, 152, 180, 195, 203, 204, 210, 218, 221, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 38, 46, 56, 57, 58, 102, 103, 104, 105, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 245, 257, 9, 10, 16, 17, 18, 19, 30, 37, 44, 50, 60, 68, 69, 70, 86, 87, 88, 89, 90, 92, 97, 99, 101, 106, 107, 119, 131, 140, 146, 168, 169, 175, 191, 198, 199, 200, 206, 214, 219, 226, 227, 229, 232, 233, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 23, 121, 125, 195, 204, 243, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 9, 16, 92, 97, 101, 106, 119, 191, 198, 229, 238, 242, 0, 1, 96, 184, 234, 265, 15, 23, 63, 66, 67, 10, 17, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 22, 23, 112, 121, 125, 203, 204, 243, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 240, 0, 1, 96, 184, 234, 265, 22, 23, 112, 125, 203, 204, 243, 19, 92, 107, 200, 229, 240, 0, 1, 96, 184, 234, 265, 39, 243, 38, 37, 240, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 22, 23, 112, 121, 125, 203, 204, 243, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 240, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 83, 84, 85, 70, 88, 232, 233, 264, 0},
			End:  []uint16{6, 42, 59, 84, 103, 114, 135, 156, 187, 195, 220, 233, 247, 261, 275},
		},
		{ // requisition
			Rows: []uint16{96, 184, 234, 265, 23, 39, 52, 75, 125, 204, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 38, 46, 56, 57, 58, 102, 103, 104, 105, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 245, 257, 9, 10, 16, 17, 18, 19, 30, 37, 44, 50, 60, 68, 69, 70, 86, 87, 88, 89, 90, 92, 97, 99, 106, 107, 123, 131, 140, 146, 168, 169, 175, 191, 198, 199, 200, 206, 214, 219, 226, 227, 229, 232, 233, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 9, 16, 92, 97, 106, 123, 191, 198, 229, 238, 242, 0, 96, 184, 234, 265, 23, 75, 10, 17, 60, 99, 232, 233, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 18, 92, 107, 123, 199, 229, 240, 0, 96, 184, 234, 265, 23, 125, 204, 243, 19, 92, 107, 123, 200, 229, 240, 0, 96, 184, 234, 265, 39, 243, 38, 37, 240, 0, 96, 184, 234, 265, 52, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 96, 184, 234, 265, 52, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 96, 184, 234, 265, 52, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 96, 184, 234, 265, 243, 240, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 18, 92, 107, 123, 199, 229, 240, 0, 96, 184, 234, 265, 75, 60, 232, 233, 264, 0, 96, 184, 234, 265, 75, 68, 87, 232, 233, 264, 0, 96, 184, 234, 265, 75, 69, 86, 232, 233, 264, 0, 96, 184, 234, 265, 75, 70, 88, 232, 233, 264, 0},
			End:  []uint16{5, 36, 49, 70, 86, 96, 113, 131, 159, 166, 187, 197, 208, 219, 230},
		},
		{ // expropriate
			Rows: []uint16{96, 184, 234, 265, 23, 39, 52, 75, 125, 204, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 38, 46, 56, 57, 58, 102, 103, 104, 105, 124, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 245, 257, 9, 10, 16, 17, 18, 19, 30, 37, 44, 50, 60, 68, 69, 70, 86, 87, 88, 89, 90, 92, 97, 99, 106, 107, 123, 131, 140, 146, 168, 169, 175, 191, 198, 199, 200, 206, 214, 219, 226, 227, 229, 232, 233, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 102, 103, 104, 105, 124, 193, 194, 9, 16, 92, 97, 106, 123, 191, 198, 229, 238, 242, 0, 96, 184, 234, 265, 23, 75, 10, 17, 60, 99, 232, 233, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 124, 18, 92, 107, 123, 199, 229, 240, 0, 96, 184, 234, 265, 23, 125, 204, 243, 124, 19, 92, 107, 123, 200, 229, 240, 0, 96, 184, 234, 265, 39, 243, 38, 37, 240, 0, 96, 184, 234, 265, 52, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 96, 184, 234, 265, 52, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 96, 184, 234, 265, 52, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 96, 184, 234, 265, 243, 240, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 124, 18, 92, 107, 123, 199, 229, 240, 0, 96, 184, 234, 265, 75, 60, 232, 233, 264, 0, 96, 184, 234, 265, 75, 68, 87, 232, 233, 264, 0, 96, 184, 234, 265, 75, 69, 86, 232, 233, 264, 0, 96, 184, 234, 265, 75, 70, 88, 232, 233, 264, 0},
			End:  []uint16{5, 37, 50, 72, 89, 99, 116, 134, 162, 169, 191, 201, 212, 223, 234},
		},
		{ // dispose
			Rows: []uint16{96, 184, 234, 265, 23, 39, 52, 75, 125, 204, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 38, 46, 56, 57, 58, 93, 102, 103, 104, 105, 110, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 230, 245, 257, 9, 10, 16, 17, 18, 19, 30, 37, 44, 50, 60, 68, 69, 70, 86, 87, 88, 89, 90, 92, 97, 99, 106, 107, 131, 140, 146, 168, 169, 175, 191, 198, 199, 200, 206, 214, 219, 226, 227, 229, 232, 233, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 9, 16, 92, 97, 106, 191, 198, 229, 238, 242, 0, 96, 184, 234, 265, 23, 75, 10, 17, 60, 99, 232, 233, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 240, 0, 96, 184, 234, 265, 23, 125, 204, 243, 19, 92, 107, 200, 229, 240, 0, 96, 184, 234, 265, 39, 243, 38, 37, 240, 0, 96, 184, 234, 265, 52, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 96, 184, 234, 265, 52, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 96, 184, 234, 265, 52, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 96, 184, 234, 265, 243, 240, 0, 96, 184, 234, 265, 23, 125, 204, 243, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 240, 0, 96, 184, 234, 265, 75, 60, 232, 233, 264, 0, 96, 184, 234, 265, 75, 68, 87, 232, 233, 264, 0, 96, 184, 234, 265, 75, 69, 86, 232, 233, 264, 0, 96, 184, 234, 265, 75, 70, 88, 232, 233, 264, 0},
			End:  []uint16{5, 38, 51, 71, 86, 96, 113, 131, 159, 166, 186, 196, 207, 218, 229},
		},
		{ // attach
			Rows: []uint16{96, 184, 234, 265, 23, 24, 39, 40, 52, 113, 125, 204, 205, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 38, 46, 56, 57, 58, 102, 103, 104, 105, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 245, 257, 16, 17, 18, 19, 30, 37, 44, 50, 68, 77, 86, 87, 88, 89, 90, 92, 97, 99, 106, 107, 131, 140, 146, 157, 167, 168, 169, 175, 198, 199, 200, 206, 214, 219, 226, 227, 229, 232, 233, 235, 236, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 16, 92, 97, 106, 198, 229, 236, 238, 242, 0, 96, 184, 234, 265, 23, 24, 17, 99, 232, 233, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 235, 240, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 19, 92, 107, 200, 229, 235, 240, 0, 96, 184, 234, 265, 39, 40, 38, 37, 235, 240, 0, 96, 184, 234, 265, 52, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 96, 184, 234, 265, 52, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 96, 184, 234, 265, 52, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 96, 184, 234, 265, 235, 240, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 235, 240, 0, 96, 184, 234, 265, 77, 157, 232, 233, 264, 0, 96, 184, 234, 265, 68, 87, 167, 232, 233, 264, 0, 96, 184, 234, 265, 77, 86, 157, 167, 232, 233, 264, 0, 96, 184, 234, 265, 77, 88, 157, 167, 232, 233, 264, 0},
			End:  []uint16{5, 36, 47, 70, 88, 99, 115, 132, 159, 166, 189, 199, 210, 222, 234},
		},
		{ // freeze
			Rows: []uint16{96, 184, 234, 265, 23, 24, 39, 40, 52, 113, 125, 204, 205, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 38, 46, 56, 57, 58, 102, 103, 104, 105, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 245, 257, 16, 17, 18, 19, 30, 37, 44, 50, 68, 77, 86, 87, 88, 89, 90, 92, 97, 99, 106, 107, 131, 140, 146, 157, 167, 168, 169, 175, 198, 199, 200, 206, 214, 219, 226, 227, 229, 232, 233, 235, 236, 238, 240, 242, 244, 249, 256, 261, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 16, 92, 97, 106, 198, 229, 236, 238, 242, 0, 96, 184, 234, 265, 23, 24, 17, 99, 232, 233, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 235, 240, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 19, 92, 107, 200, 229, 235, 240, 0, 96, 184, 234, 265, 39, 40, 38, 37, 235, 240, 249, 0, 96, 184, 234, 265, 52, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 96, 184, 234, 265, 52, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 96, 184, 234, 265, 52, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 96, 184, 234, 265, 235, 240, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 235, 240, 0, 96, 184, 234, 265, 77, 157, 232, 233, 264, 0, 96, 184, 234, 265, 68, 87, 167, 232, 233, 264, 0, 96, 184, 234, 265, 77, 86, 157, 167, 232, 233, 264, 0, 96, 184, 234, 265, 77, 88, 157, 167, 232, 233, 264, 0},
			End:  []uint16{5, 36, 47, 70, 88, 100, 116, 133, 160, 167, 190, 200, 211, 223, 235},
		},
		{ // execute
			Rows: []uint16{96, 184, 234, 265, 23, 24, 39, 40, 52, 113, 125, 204, 205, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 38, 46, 56, 57, 58, 102, 103, 104, 105, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 245, 257, 16, 17, 18, 19, 30, 37, 44, 50, 68, 77, 86, 87, 88, 89, 90, 92, 97, 99, 106, 107, 131, 140, 146, 157, 167, 168, 169, 175, 198, 199, 200, 206, 214, 219, 226, 227, 229, 232, 233, 235, 236, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 16, 92, 97, 106, 198, 229, 236, 238, 242, 0, 96, 184, 234, 265, 23, 24, 17, 99, 232, 233, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 235, 240, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 19, 92, 107, 200, 229, 235, 240, 0, 96, 184, 234, 265, 39, 40, 38, 37, 235, 240, 0, 96, 184, 234, 265, 52, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 96, 184, 234, 265, 52, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 96, 184, 234, 265, 52, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 96, 184, 234, 265, 235, 240, 0, 96, 184, 234, 265, 23, 24, 113, 125, 204, 205, 2, 3, 4, 5, 6, 18, 92, 107, 199, 229, 235, 240, 0, 96, 184, 234, 265, 77, 157, 232, 233, 264, 0, 96, 184, 234, 265, 68, 87, 167, 232, 233, 264, 0, 96, 184, 234, 265, 77, 86, 157, 167, 232, 233, 264, 0, 96, 184, 234, 265, 77, 88, 157, 167, 232, 233, 264, 0},
			End:  []uint16{5, 36, 47, 70, 88, 99, 115, 132, 159, 166, 189, 199, 210, 222, 234},
		},
		{ // title
			Rows: []uint16{96, 184, 234, 265, 237, 76, 86, 87, 88, 158, 167, 232, 233, 235, 236, 264, 21, 202, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 237, 236, 21, 202, 0, 96, 184, 234, 265, 232, 233, 21, 0, 96, 184, 234, 265, 237, 235, 0, 96, 184, 234, 265, 237, 235, 0, 96, 184, 234, 265, 237, 235, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 237, 235, 0, 96, 184, 234, 265, 237, 235, 0, 96, 184, 234, 265, 76, 158, 232, 233, 264, 0, 96, 184, 234, 265, 76, 87, 158, 167, 232, 233, 264, 0, 96, 184, 234, 265, 76, 86, 158, 167, 232, 233, 264, 0, 96, 184, 234, 265, 76, 88, 158, 167, 232, 233, 264, 0},
			End:  []uint16{5, 14, 22, 29, 36, 43, 48, 53, 58, 65, 72, 82, 94, 106, 118},
		},
		{ // open
			Rows: []uint16{1, 96, 184, 234, 265, 15, 22, 35, 49, 55, 63, 64, 65, 66, 67, 72, 73, 74, 83, 84, 85, 95, 114, 121, 136, 145, 152, 164, 165, 166, 180, 195, 203, 210, 218, 221, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 46, 56, 57, 58, 82, 93, 94, 102, 103, 104, 105, 110, 133, 142, 153, 154, 155, 163, 171, 177, 193, 194, 207, 215, 222, 223, 224, 230, 231, 245, 257, 9, 10, 16, 17, 18, 19, 30, 44, 50, 60, 68, 69, 81, 86, 87, 88, 89, 90, 97, 99, 101, 119, 131, 140, 146, 162, 168, 169, 175, 191, 198, 199, 200, 206, 214, 219, 226, 227, 232, 233, 238, 240, 242, 244, 256, 261, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 95, 114, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 9, 16, 97, 101, 119, 191, 198, 238, 242, 0, 1, 96, 184, 234, 265, 15, 63, 66, 67, 10, 17, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 22, 121, 203, 243, 2, 3, 4, 5, 6, 94, 231, 18, 199, 240, 0, 1, 96, 184, 234, 265, 22, 203, 243, 94, 231, 19, 200, 240, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 22, 121, 203, 243, 2, 3, 4, 5, 6, 94, 231, 18, 199, 240, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 83, 84, 85, 164, 165, 166, 82, 163, 81, 88, 162, 232, 233, 264, 0},
			End:  []uint16{6, 41, 57, 77, 91, 99, 120, 141, 172, 180, 200, 213, 227, 241, 261},
		},
		{ // request_opening
			Rows: []uint16{1, 96, 184, 234, 265, 35, 49, 55, 72, 73, 74, 136, 145, 152, 180, 210, 218, 221, 248, 260, 263, 53, 54, 150, 151, 32, 46, 56, 57, 58, 133, 142, 148, 153, 154, 155, 171, 177, 207, 215, 222, 223, 224, 245, 257, 30, 44, 50, 68, 87, 89, 90, 131, 140, 146, 168, 169, 175, 206, 214, 219, 226, 227, 232, 233, 244, 256, 261, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 232, 233, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 148, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{6, 12, 20, 26, 32, 38, 59, 80, 112, 118, 124, 133, 147, 159, 168},
		},
		{ // send_back
			Rows: []uint16{1, 96, 184, 234, 265, 35, 49, 55, 72, 73, 74, 136, 145, 152, 180, 210, 218, 221, 248, 260, 263, 53, 54, 150, 151, 32, 46, 56, 57, 58, 133, 142, 149, 153, 154, 155, 171, 177, 207, 215, 222, 223, 224, 245, 257, 30, 44, 50, 68, 87, 89, 90, 131, 140, 146, 168, 169, 175, 206, 214, 219, 226, 227, 232, 233, 244, 256, 261, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 232, 233, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 149, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{6, 12, 20, 26, 32, 38, 59, 80, 112, 118, 124, 133, 147, 159, 168},
		},
		{ // detain
			Rows: []uint16{1, 96, 184, 234, 265, 22, 35, 49, 55, 72, 73, 74, 83, 84, 85, 112, 136, 145, 152, 180, 203, 210, 218, 221, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 46, 56, 57, 58, 102, 103, 104, 105, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 245, 257, 18, 19, 30, 44, 50, 68, 69, 70, 86, 87, 88, 89, 90, 107, 131, 140, 146, 168, 169, 175, 199, 200, 206, 214, 219, 226, 227, 232, 233, 240, 244, 256, 261, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 243, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 0, 1, 96, 184, 234, 265, 232, 233, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 2, 3, 4, 5, 6, 18, 107, 199, 240, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 19, 107, 200, 240, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 2, 3, 4, 5, 6, 18, 107, 199, 240, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 83, 84, 85, 70, 88, 232, 233, 264, 0},
			End:  []uint16{6, 24, 32, 51, 65, 73, 94, 115, 146, 154, 173, 182, 196, 210, 224},
		},
		{ // scan
			Rows: []uint16{1, 96, 184, 234, 265, 15, 22, 35, 49, 55, 63, 64, 65, 66, 67, 72, 73, 74, 83, 84, 85, 136, 145, 152, 164, 165, 166, 180, 195, 203, 210, 218, 221, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 46, 56, 57, 58, 82, 93, 94, 102, 103, 104, 105, 133, 142, 153, 154, 155, 163, 171, 177, 193, 194, 207, 215, 222, 223, 224, 230, 231, 245, 257, 9, 10, 16, 17, 18, 19, 30, 44, 51, 60, 68, 69, 81, 86, 87, 88, 89, 91, 97, 99, 131, 140, 147, 162, 168, 170, 175, 191, 198, 199, 200, 206, 214, 220, 226, 228, 232, 233, 238, 240, 242, 244, 256, 262, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 193, 194, 230, 9, 16, 97, 191, 198, 238, 242, 0, 1, 96, 184, 234, 265, 15, 63, 66, 67, 10, 17, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 22, 203, 243, 2, 3, 4, 5, 6, 94, 231, 18, 199, 240, 0, 1, 96, 184, 234, 265, 22, 203, 243, 94, 231, 19, 200, 240, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 44, 89, 140, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 51, 91, 147, 170, 220, 228, 262, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 22, 203, 243, 2, 3, 4, 5, 6, 94, 231, 18, 199, 240, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 83, 84, 85, 164, 165, 166, 82, 163, 81, 88, 162, 232, 233, 264, 0},
			End:  []uint16{6, 35, 51, 70, 84, 92, 113, 134, 165, 173, 192, 205, 219, 233, 253},
		},
		{ // sniff
			Rows: []uint16{1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 51, 91, 147, 170, 220, 228, 262, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 51, 91, 147, 170, 220, 228, 262, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0},
			End:  []uint16{6, 12, 18, 24, 30, 36, 42, 48, 79, 85, 91, 97, 103, 109, 115},
		},
		{ // intercept
			Rows: []uint16{1, 96, 184, 234, 265, 15, 35, 49, 55, 63, 64, 65, 66, 67, 72, 73, 74, 136, 145, 152, 180, 195, 210, 218, 221, 243, 248, 260, 263, 53, 54, 150, 151, 2, 3, 4, 5, 6, 32, 46, 56, 57, 58, 93, 102, 103, 104, 105, 133, 142, 153, 154, 155, 171, 177, 193, 194, 207, 215, 222, 223, 224, 230, 245, 257, 9, 10, 30, 41, 44, 50, 60, 68, 87, 89, 90, 97, 99, 131, 137, 140, 146, 168, 169, 175, 191, 206, 211, 214, 219, 226, 227, 232, 233, 238, 242, 244, 256, 261, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 193, 194, 230, 9, 97, 191, 238, 242, 0, 1, 96, 184, 234, 265, 15, 63, 66, 67, 10, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 243, 2, 3, 4, 5, 6, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 30, 131, 175, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 41, 44, 89, 137, 140, 168, 211, 214, 226, 256, 0, 1, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 243, 2, 3, 4, 5, 6, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{6, 33, 48, 60, 67, 74, 95, 119, 150, 157, 169, 182, 196, 208, 217},
		},
		{ // remote_access
			Rows: []uint16{1, 96, 184, 234, 265, 15, 22, 35, 49, 63, 64, 65, 66, 67, 72, 73, 74, 83, 84, 85, 121, 136, 145, 180, 195, 203, 210, 218, 243, 248, 260, 2, 3, 4, 5, 6, 32, 46, 93, 94, 102, 103, 104, 105, 110, 111, 133, 142, 177, 193, 194, 207, 215, 230, 231, 245, 257, 13, 14, 18, 19, 31, 45, 60, 68, 69, 70, 86, 87, 88, 89, 97, 99, 101, 120, 132, 141, 168, 176, 197, 199, 200, 206, 214, 226, 232, 233, 238, 240, 242, 244, 256, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 15, 121, 195, 243, 2, 3, 4, 5, 6, 93, 102, 103, 104, 105, 110, 193, 194, 230, 13, 97, 101, 120, 197, 238, 242, 0, 1, 96, 184, 234, 265, 15, 63, 66, 67, 14, 60, 99, 232, 233, 0, 1, 96, 184, 234, 265, 22, 121, 203, 243, 2, 3, 4, 5, 6, 94, 111, 231, 18, 120, 199, 240, 0, 1, 96, 184, 234, 265, 22, 203, 243, 94, 231, 19, 200, 240, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 133, 177, 207, 245, 31, 132, 176, 206, 244, 0, 1, 96, 184, 234, 265, 49, 145, 218, 260, 46, 142, 215, 257, 45, 89, 141, 168, 214, 226, 256, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 243, 240, 0, 1, 96, 184, 234, 265, 22, 121, 203, 243, 2, 3, 4, 5, 6, 94, 111, 231, 18, 120, 199, 240, 0, 1, 96, 184, 234, 265, 63, 64, 65, 60, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 83, 84, 85, 70, 88, 232, 233, 264, 0},
			End:  []uint16{6, 37, 52, 74, 88, 96, 117, 138, 144, 152, 174, 187, 201, 215, 229},
		},
		{ // use_as_evidence
			Rows: []uint16{96, 184, 234, 265, 35, 49, 55, 72, 73, 74, 136, 145, 152, 180, 210, 218, 221, 248, 260, 263, 53, 54, 150, 151, 32, 33, 34, 46, 47, 48, 56, 57, 58, 133, 134, 135, 142, 143, 144, 153, 154, 155, 171, 177, 178, 179, 207, 208, 209, 215, 216, 217, 222, 223, 224, 245, 246, 247, 257, 258, 259, 30, 44, 50, 68, 87, 89, 90, 131, 140, 146, 168, 169, 175, 206, 214, 219, 226, 227, 232, 233, 244, 256, 261, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 232, 233, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 35, 136, 180, 210, 248, 32, 33, 34, 133, 134, 135, 177, 178, 179, 207, 208, 209, 245, 246, 247, 30, 131, 175, 206, 244, 0, 96, 184, 234, 265, 49, 145, 218, 260, 46, 47, 48, 142, 143, 144, 215, 216, 217, 257, 258, 259, 44, 89, 140, 168, 214, 226, 256, 0, 96, 184, 234, 265, 55, 152, 221, 263, 53, 54, 150, 151, 56, 57, 58, 153, 154, 155, 171, 222, 223, 224, 50, 90, 146, 169, 219, 227, 261, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 232, 233, 264, 0, 96, 184, 234, 265, 72, 73, 74, 68, 87, 232, 233, 264, 0, 96, 184, 234, 265, 72, 73, 74, 232, 233, 264, 0, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{5, 10, 17, 22, 27, 32, 62, 90, 120, 125, 130, 138, 151, 162, 170},
		},
		{ // clamp
			Rows: []uint16{1, 96, 184, 234, 265, 22, 72, 73, 74, 112, 203, 243, 19, 69, 86, 108, 200, 232, 233, 241, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 232, 233, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 19, 108, 200, 241, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{6, 13, 21, 31, 45, 52, 58, 64, 70, 77, 87, 96, 108, 122, 131},
		},
		{ // tow
			Rows: []uint16{1, 96, 184, 234, 265, 22, 72, 73, 74, 112, 203, 243, 20, 71, 109, 201, 19, 69, 86, 108, 200, 232, 233, 241, 264, 0},
			By:   []uint16{1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 232, 233, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 20, 109, 201, 19, 108, 200, 241, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 0, 1, 96, 184, 234, 265, 243, 0, 1, 96, 184, 234, 265, 22, 112, 203, 243, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 232, 233, 264, 0, 1, 96, 184, 234, 265, 72, 73, 74, 71, 69, 86, 232, 233, 264, 0, 1, 96, 184, 234, 265, 232, 233, 264, 0},
			End:  []uint16{6, 13, 21, 31, 48, 55, 61, 67, 73, 80, 90, 99, 111, 126, 135},
		},
		{ // tax
			Rows: []uint16{96, 184, 234, 265, 2, 3, 4, 5, 6, 29, 102, 103, 104, 105, 129, 130, 174, 190, 193, 194, 253, 25, 26, 59, 78, 126, 127, 156, 159, 172, 188, 232, 233, 250, 251, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 2, 3, 4, 5, 6, 29, 102, 103, 104, 105, 129, 174, 190, 193, 194, 253, 25, 126, 172, 188, 251, 0, 96, 184, 234, 265, 29, 26, 232, 233, 0, 96, 184, 234, 265, 2, 3, 4, 5, 6, 253, 250, 0, 96, 184, 234, 265, 253, 250, 0, 96, 184, 234, 265, 253, 250, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 253, 59, 156, 250, 0, 96, 184, 234, 265, 2, 3, 4, 5, 6, 253, 250, 0, 96, 184, 234, 265, 130, 78, 127, 159, 232, 233, 264, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0},
			End:  []uint16{5, 31, 40, 52, 59, 66, 71, 76, 81, 90, 102, 114, 124, 134, 144},
		},
		{ // service_fee
			Rows: []uint16{96, 184, 234, 265, 78, 159, 232, 233, 264, 27, 128, 173, 189, 254, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 27, 128, 173, 189, 254, 0, 96, 184, 234, 265, 232, 233, 0, 96, 184, 234, 265, 254, 0, 96, 184, 234, 265, 254, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 254, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 128, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0},
			End:  []uint16{5, 15, 22, 28, 34, 39, 44, 49, 54, 59, 65, 76, 86, 96, 106},
		},
		{ // road_charge
			Rows: []uint16{96, 184, 234, 265, 253, 28, 78, 159, 232, 233, 252, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 253, 0, 96, 184, 234, 265, 232, 233, 0, 96, 184, 234, 265, 253, 0, 96, 184, 234, 265, 253, 28, 252, 0, 96, 184, 234, 265, 253, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 253, 0, 96, 184, 234, 265, 253, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0, 96, 184, 234, 265, 78, 159, 232, 233, 264, 0},
			End:  []uint16{5, 11, 18, 24, 32, 38, 43, 48, 53, 59, 65, 75, 85, 95, 105},
		},
		{ // customs_duty
			Rows: []uint16{96, 184, 234, 265, 182, 183, 79, 80, 160, 161, 181, 225, 232, 233, 255, 264, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 232, 233, 0, 96, 184, 234, 265, 182, 183, 79, 160, 181, 225, 255, 0, 96, 184, 234, 265, 79, 160, 225, 255, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 182, 183, 79, 160, 181, 225, 255, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 182, 183, 79, 160, 181, 225, 255, 0, 96, 184, 234, 265, 232, 233, 264, 0, 96, 184, 234, 265, 80, 161, 232, 233, 264, 0, 96, 184, 234, 265, 80, 161, 232, 233, 264, 0, 96, 184, 234, 265, 80, 161, 232, 233, 264, 0},
			End:  []uint16{5, 10, 17, 29, 38, 43, 48, 53, 65, 70, 82, 90, 100, 110, 120},
		},
		{ // forbid_transmitter
			Rows: []uint16{96, 184, 234, 265, 42, 138, 212, 43, 139, 213, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 42, 138, 212, 43, 139, 213, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 61, 66, 71, 76, 81},
		},
		{ // forbid_emblem
			Rows: []uint16{96, 184, 234, 265, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 7, 8, 116, 117, 118, 185, 186, 0},
			By:   []uint16{96, 184, 234, 265, 0, 96, 184, 234, 265, 2, 3, 4, 5, 6, 102, 103, 104, 105, 193, 194, 7, 116, 185, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 2, 3, 4, 5, 6, 0, 96, 184, 234, 265, 8, 118, 186, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 2, 3, 4, 5, 6, 0, 96, 184, 234, 265, 117, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0, 96, 184, 234, 265, 0},
			End:  []uint16{5, 24, 29, 39, 47, 52, 57, 62, 67, 72, 82, 88, 93, 98, 103},
		},
	},
	Manners: []rule.Manner{
		{Box: rule.Box{0xffe1ffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x1083e},     // vcdr-45-a-manner
		{Box: rule.Box{0xffe1ffffff220002, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x1083e},     // vccr-27-1-a-manner
		{Box: rule.Box{0xffffffffff260812, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x100000000}, // vccr-29-3-manner
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x400},       // vccr-31-4-manner
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xffffffffffffffff, 0xff}, Asked: 0x20000},     // vccr-35-3-manner
	},
}

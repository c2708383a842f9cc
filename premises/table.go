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
		{Box: rule.Box{0xfd7fffffffe10002, 0xfbff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 4 vcdr-1-i-objection
		{Box: rule.Box{0xfd0fffffffe10408, 0xfbff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 5 vcdr-1-i-objection-property
		{Box: rule.Box{0xfd71ffffffe10408, 0xfbff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 6 vcdr-1-i-objection-property-after
		{Box: rule.Box{0xffffffffffe10002, 0xf3ff, 0xfffffffffffffff7, 0xff}, Layer: 3}, // 7 vcdr-1-i-accepted
		{Box: rule.Box{0xff8fffffffe10408, 0xf3ff, 0xfffffffffffffff7, 0xff}, Layer: 3}, // 8 vcdr-1-i-accepted-property
		{Box: rule.Box{0xfff1ffffffe10408, 0xf3ff, 0xfffffffffffffff7, 0xff}, Layer: 3}, // 9 vcdr-1-i-accepted-property-after
		{Box: rule.Box{0xf3ffffffffe10002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 10 vcdr-12
		{Box: rule.Box{0xf38fffffffe10408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 11 vcdr-12-property
		{Box: rule.Box{0xf3f1ffffffe10408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 12 vcdr-12-property-after
		{Box: rule.Box{0xff95ffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 13 vcdr-20
		{Box: rule.Box{0xff9dffffff210010, 0xffff, 0xffffffffffffffbf, 0xff}, Layer: 2}, // 14 vcdr-20-transport
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 15 vcdr-22-1
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0xff}, Layer: 2}, // 16 vcdr-22-1-housing
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0x7f}, Layer: 2}, // 17 vcdr-22-1-post
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0x7f}, Layer: 2}, // 18 vcdr-22-1-post-housing
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 19 vcdr-22-1-systems
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0xff}, Layer: 2}, // 20 vcdr-22-1-systems-housing
		{Box: rule.Box{0xfffe43a3ffe10006, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 21 vcdr-22-1-consent
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 22 vcdr-22-3
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffffffffff, 0xff}, Layer: 2}, // 23 vcdr-22-3-housing
		{Box: rule.Box{0xffffffffff210408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 24 vcdr-22-3-property
		{Box: rule.Box{0xffffffffff210010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 25 vcdr-22-3-transport
		{Box: rule.Box{0xffffffffff210010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 26 vcdr-22-3-transport-clamp
		{Box: rule.Box{0xffffffffff210010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 27 vcdr-22-3-obstructs
		{Box: rule.Box{0xffffffffff210006, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 28 vcdr-22-3-title
		{Box: rule.Box{0xfffe43a3ffe10418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 29 vcdr-22-3-consent
		{Box: rule.Box{0xfffe40a3ffe1041e, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 30 vcdr-22-3-waiver
		{Box: rule.Box{0xfffe80a3ffe1041e, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 5}, // 31 vcdr-22-3-waiver-general
		{Box: rule.Box{0xff95ffffff210002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 32 vcdr-23-1
		{Box: rule.Box{0xffffffffff210004, 0xffff, 0xdfffffffbfffffff, 0xff}, Layer: 2}, // 33 vcdr-23-1-housing
		{Box: rule.Box{0xffffffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 34 vcdr-23-1-service
		{Box: rule.Box{0xffffffffff210006, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 35 vcdr-23-2
		{Box: rule.Box{0xffffffffffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 36 vcdr-24
		{Box: rule.Box{0xffffffffffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 37 vcdr-24-data
		{Box: rule.Box{0xffffffffffe10040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 38 vcdr-24-handed-out
		{Box: rule.Box{0xffffffffffe10040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 39 vcdr-24-public
		{Box: rule.Box{0xffffffffffe10040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 40 vcdr-24-not-shown
		{Box: rule.Box{0xfffe43a3ffe10040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 41 vcdr-24-consent
		{Box: rule.Box{0xff95ffffff210002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 42 vcdr-25
		{Box: rule.Box{0xffffffffffef0020, 0xffbf, 0xffffffffffffffff, 0xff}, Layer: 2}, // 43 custom-account
		{Box: rule.Box{0xffffffffffef0020, 0xffaf, 0xffefffffffffffff, 0xff}, Layer: 3}, // 44 custom-account-mixed
		{Box: rule.Box{0xfffe40a3ffef0020, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 45 custom-account-waiver
		{Box: rule.Box{0xfffe80a3ffef0020, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 5}, // 46 custom-account-waiver-general
		{Box: rule.Box{0xff9dffffff2f0010, 0xffff, 0xbfffffffffffffff, 0xff}, Layer: 2}, // 47 custom-road
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 48 vcdr-27-1
		{Box: rule.Box{0xff9fffffff210400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 49 vcdr-27-1-transmitter
		{Box: rule.Box{0xff9fffffff210400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 50 vcdr-27-1-no-consent
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 51 vcdr-27-2
		{Box: rule.Box{0xffffffffff210080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 52 vcdr-27-2-data
		{Box: rule.Box{0xffffffffffe10080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 53 vcdr-27-2-handed-out
		{Box: rule.Box{0xffffffffffe10080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 54 vcdr-27-2-public
		{Box: rule.Box{0xffffffffffe10080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 55 vcdr-27-2-not-shown
		{Box: rule.Box{0xfffe43a3ffe10080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 56 vcdr-27-2-consent
		{Box: rule.Box{0xffffffffff210100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 57 vcdr-27-3
		{Box: rule.Box{0xffffffffff210100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 58 vcdr-27-3-scan
		{Box: rule.Box{0xfffe40a3ffef01c0, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 59 custom-waiver
		{Box: rule.Box{0xffffffffff210100, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 60 vcdr-27-3-reserved
		{Box: rule.Box{0xffffffffff210100, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 61 vcdr-27-3-objected
		{Box: rule.Box{0xfffe43a3ffe10100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 62 vcdr-27-3-consent
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 63 vcdr-27-4-marks
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 64 vcdr-27-4-document
		{Box: rule.Box{0xfffffffffff10100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 65 vcdr-27-4-contents
		{Box: rule.Box{0xffffffffff210200, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 66 vcdr-28
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 67 vcdr-30-1
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0x7f}, Layer: 2}, // 68 vcdr-30-1-post
		{Box: rule.Box{0xffffffffff210804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 69 vcdr-30-1-utilities
		{Box: rule.Box{0xfffe43a3ffe10804, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 70 vcdr-30-1-consent
		{Box: rule.Box{0xfffe4823ffe10800, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 71 vcdr-30-1-consent-owner
		{Box: rule.Box{0xfffe5023ffe10800, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 72 vcdr-30-1-consent-family
		{Box: rule.Box{0xfffe4823ffe10004, 0xdfff, 0xefffffffffffffff, 0xff}, Layer: 5}, // 73 vcdr-30-1-consent-housing
		{Box: rule.Box{0xfffe5023ffe10004, 0x9fff, 0xefffffffffffffff, 0xff}, Layer: 5}, // 74 vcdr-30-1-consent-housing-family
		{Box: rule.Box{0xffffffffff211000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 75 vcdr-30-2-papers
		{Box: rule.Box{0xffffffffff212000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 76 vcdr-30-2-property
		{Box: rule.Box{0xffffffffff214000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 77 vcdr-30-2-baggage
		{Box: rule.Box{0xffffffffff612000, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 78 vcdr-30-2-obstructs
		{Box: rule.Box{0xfffe43a3ffe13000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 79 vcdr-30-2-consent
		{Box: rule.Box{0xfffe4823ffe13000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 80 vcdr-30-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe13000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 81 vcdr-30-2-consent-family
		{Box: rule.Box{0xfffe40a3ffe17804, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 82 vcdr-30-2-given-up
		{Box: rule.Box{0xffffffffff217800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 83 vcdr-31-1
		{Box: rule.Box{0xffffffffff216800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 84 vcdr-31-3
		{Box: rule.Box{0xffffffffff217800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 85 vcdr-34
		{Box: rule.Box{0xffffffffff210518, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 86 vcdr-36-1-a
		{Box: rule.Box{0xffffffffff217000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 87 vcdr-36-1-b
		{Box: rule.Box{0xffffffffff214000, 0xffff, 0xffffbfffffffffff, 0xff}, Layer: 2}, // 88 vcdr-36-2
		{Box: rule.Box{0xdfffffffff614000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 89 vcdr-36-2-serious
		{Box: rule.Box{0xfffe43a3ffe14000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 90 vcdr-36-2-consent
		{Box: rule.Box{0xfffe4823ffe14000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 91 vcdr-36-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe14000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 92 vcdr-36-2-consent-family
		{Box: rule.Box{0xffffffffff412000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 93 vcdr-40-1
		{Box: rule.Box{0xffffffffff411000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 94 vcdr-40-1-papers
		{Box: rule.Box{0xffffffffff414000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 95 vcdr-40-1-baggage
		{Box: rule.Box{0xffffffffff410080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 96 vcdr-40-3
		{Box: rule.Box{0xffffffffff410100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 97 vcdr-40-3-bag
		{Box: rule.Box{0xffffffffff410100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 98 vcdr-40-3-scan
		{Box: rule.Box{0xfff1ffffff21041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 99 vcdr-45-a
		{Box: rule.Box{0xfff1ffffff210418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 100 vcdr-45-a-property
		{Box: rule.Box{0xffe1ffffff210002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 101 vcdr-45-a-after
		{Box: rule.Box{0xffe1ffffff210418, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 102 vcdr-45-a-after-property
		{Box: rule.Box{0xffe1ffffff210010, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 103 vcdr-45-a-after-transport
		{Box: rule.Box{0xffc04423ffe10002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 104 vcdr-45-b
		{Box: rule.Box{0xffffffffffe17fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 6}, // 105 vcdr-47-2-b
		{Box: rule.Box{0xff95ffffffc10002, 0xffff, 0xffffffffffffffff, 0xfb}, Layer: 2}, // 106 custom-third-states
		{Box: rule.Box{0xff95ffffffc10002, 0xffff, 0xffffffffffffffff, 0x7b}, Layer: 2}, // 107 custom-third-states-mail
		{Box: rule.Box{0xffffffffffc10004, 0xffff, 0xdfffffffffffffff, 0xfb}, Layer: 2}, // 108 custom-third-states-housing
		{Box: rule.Box{0xffffffffffc10004, 0xffff, 0xdfffffffffffffff, 0x7b}, Layer: 2}, // 109 custom-third-states-housing-mail
		{Box: rule.Box{0xff95ffffffc20002, 0xffff, 0xffffffffffffffef, 0xfb}, Layer: 2}, // 110 custom-third-states-post
		{Box: rule.Box{0xff83ffffffe60002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 111 vccr-1-1-j-planned
		{Box: rule.Box{0xff89ffffffe60002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 112 vccr-1-1-j-ended
		{Box: rule.Box{0xf3ffffffffe60002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 113 vccr-4-1
		{Box: rule.Box{0xf3ffffffffe60002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 114 vccr-4-5
		{Box: rule.Box{0xfff1ffffff220002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 115 vccr-27-1-a
		{Box: rule.Box{0xfff1ffffff220418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 116 vccr-27-1-a-property
		{Box: rule.Box{0xfff1ffffff220010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 117 vccr-27-1-a-transport
		{Box: rule.Box{0xffffffffff220010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 118 vccr-27-1-a-obstructs
		{Box: rule.Box{0xffe1ffffff220002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 119 vccr-27-1-a-after
		{Box: rule.Box{0xffe1ffffff220408, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 120 vccr-27-1-a-after-systems
		{Box: rule.Box{0xfffe43a3ffe20418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 121 vccr-27-1-a-consent
		{Box: rule.Box{0xfffe80a3ffe2041a, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 5}, // 122 vccr-27-1-a-general
		{Box: rule.Box{0xffc04423ffe20002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 123 vccr-27-1-b
		{Box: rule.Box{0xff95ffffff260002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 124 vccr-28
		{Box: rule.Box{0xff95ffffff260002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 125 vccr-29-2
		{Box: rule.Box{0xffffffffff260800, 0xffff, 0xffffffffffffffbf, 0xff}, Layer: 2}, // 126 vccr-29-2-residence
		{Box: rule.Box{0xff9dffffff260010, 0xffff, 0xfffffffffffffebf, 0xff}, Layer: 2}, // 127 vccr-29-2-transport
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xffffffffffffffef, 0xff}, Layer: 2}, // 128 vccr-31-2
		{Box: rule.Box{0xeff5ffffff22040a, 0xffff, 0xffffffffffffffef, 0xff}, Layer: 2}, // 129 vccr-31-2-systems
		{Box: rule.Box{0xfffe43a3ffe2040a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 130 vccr-31-2-consent
		{Box: rule.Box{0xffffffadbfe20002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 131 vccr-31-2-disaster
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 132 vccr-31-4
		{Box: rule.Box{0xffffffffff22041a, 0xffff, 0xffffffebffffffff, 0xff}, Layer: 3}, // 133 vccr-31-4-expropriation
		{Box: rule.Box{0xfffe40a3ffe2041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 134 vccr-31-4-consent
		{Box: rule.Box{0xff95ffffff220002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 135 vccr-32-1
		{Box: rule.Box{0xffffffffff220800, 0xffff, 0xffffffffbfffffbf, 0xff}, Layer: 2}, // 136 vccr-32-1-residence
		{Box: rule.Box{0xffffffffff220802, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 137 vccr-32-1-service
		{Box: rule.Box{0xffffffffff220002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 138 vccr-32-2
		{Box: rule.Box{0xffffffffff220800, 0xffff, 0xfffffffebfffffbf, 0xff}, Layer: 3}, // 139 vccr-32-2-residence
		{Box: rule.Box{0xffffffffffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 140 vccr-33
		{Box: rule.Box{0xffffffffffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 141 vccr-33-data
		{Box: rule.Box{0xffffffffffe20040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 142 vccr-33-handed-out
		{Box: rule.Box{0xffffffffffe20040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 143 vccr-33-public
		{Box: rule.Box{0xffffffffffe20040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 144 vccr-33-not-shown
		{Box: rule.Box{0xfffe43a3ffe20040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 145 vccr-33-consent
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 146 vccr-35-1
		{Box: rule.Box{0xff9fffffff260400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 147 vccr-35-1-transmitter
		{Box: rule.Box{0xff9fffffff260400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 148 vccr-35-1-no-consent
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 149 vccr-35-2
		{Box: rule.Box{0xffffffffff260080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 150 vccr-35-2-data
		{Box: rule.Box{0xffffffffffe60080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 151 vccr-35-2-handed-out
		{Box: rule.Box{0xffffffffffe60080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 152 vccr-35-2-public
		{Box: rule.Box{0xffffffffffe60080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 153 vccr-35-2-not-shown
		{Box: rule.Box{0xfffe43a3ffe60080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 154 vccr-35-2-consent
		{Box: rule.Box{0xffffffffff260100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 155 vccr-35-3
		{Box: rule.Box{0xffffffffff260100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 156 vccr-35-3-scan
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 157 vccr-35-3-request
		{Box: rule.Box{0xffffffffff660100, 0xffff, 0xffffffffffebffff, 0xff}, Layer: 3}, // 158 vccr-35-3-return
		{Box: rule.Box{0xffffffffff260100, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 159 vccr-35-reserved
		{Box: rule.Box{0xffffffffff260100, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 160 vccr-35-objected
		{Box: rule.Box{0xfffe43a3ffe60100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 161 vccr-35-3-consent
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 162 vccr-35-4-marks
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 163 vccr-35-4-document
		{Box: rule.Box{0xffffffffffe60100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 164 vccr-35-4-contents
		{Box: rule.Box{0xffffffffff260200, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 165 vccr-39-2
		{Box: rule.Box{0xffffffffff266800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 166 vccr-43-1
		{Box: rule.Box{0xffffffffff267800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 167 vccr-43-1-title
		{Box: rule.Box{0xffffffffff267800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 168 vccr-49-1
		{Box: rule.Box{0xffffffffff220518, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 169 vccr-50-1-a
		{Box: rule.Box{0xffffffffff267000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 170 vccr-50-1-b
		{Box: rule.Box{0xffffffffff264000, 0xffff, 0xffffbffffeffffff, 0xff}, Layer: 2}, // 171 vccr-50-3
		{Box: rule.Box{0x5fffffffff264000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 172 vccr-50-3-serious
		{Box: rule.Box{0xfffe43a3ffe64000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 173 vccr-50-3-consent
		{Box: rule.Box{0xfffe4823ffe64000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 174 vccr-50-3-consent-owner
		{Box: rule.Box{0xfffe5023ffe64000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 175 vccr-50-3-consent-family
		{Box: rule.Box{0xffffffffff467000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 176 vccr-54-1
		{Box: rule.Box{0xffffffffff460080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 177 vccr-54-3
		{Box: rule.Box{0xffffffffff460100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 178 vccr-54-3-bag
		{Box: rule.Box{0xffffffffff460100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 179 vccr-54-3-scan
		{Box: rule.Box{0xffffffffffe40100, 0xffff, 0xffffffffffbfffff, 0xff}, Layer: 3}, // 180 vccr-58-4
		{Box: rule.Box{0xff95ffffff240002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 181 vccr-60-1
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 182 vccr-60-1-service
		{Box: rule.Box{0xffffffffff240002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 183 vccr-60-2
		{Box: rule.Box{0xffffffffffe40040, 0xffff, 0xffffffffefffffff, 0xff}, Layer: 2}, // 184 vccr-61
		{Box: rule.Box{0xffffffffffe40040, 0xffff, 0xffffffffefffffff, 0xff}, Layer: 2}, // 185 vccr-61-data
		{Box: rule.Box{0xffffffffffe40040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 186 vccr-61-handed-out
		{Box: rule.Box{0xffffffffffe40040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 187 vccr-61-public
		{Box: rule.Box{0xffffffffffe40040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 188 vccr-61-not-shown
		{Box: rule.Box{0xfffe43a3ffe40040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 189 vccr-61-consent
		{Box: rule.Box{0xffffffffff240508, 0xffff, 0xffffffffbffeffff, 0xff}, Layer: 2}, // 190 vccr-62
		{Box: rule.Box{0xffffffffff240508, 0xfd7f, 0xffffffffffffffff, 0xff}, Layer: 4}, // 191 vccr-62-reserved
		{Box: rule.Box{0xffffffffff240508, 0xfe7f, 0xffffffffffffffff, 0xdf}, Layer: 4}, // 192 vccr-62-objected
		{Box: rule.Box{0xffffffffffe67fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 6}, // 193 vccr-72-2-b
		{Box: rule.Box{0xff95ffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 194 csm-19-1
		{Box: rule.Box{0xff9dffffff280010, 0xffff, 0xfffffffffffffeff, 0xff}, Layer: 2}, // 195 csm-19-1-transport
		{Box: rule.Box{0xff95ffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 196 csm-22
		{Box: rule.Box{0xff95ffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 197 csm-24-1
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 198 csm-24-1-service
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 199 csm-24-2
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 200 csm-25-1
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0x7f}, Layer: 2}, // 201 csm-25-1-mail
		{Box: rule.Box{0xff8bffffffe80002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 202 csm-25-1-established
		{Box: rule.Box{0xf3ffffffffe80002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 203 csm-25-1-seat
		{Box: rule.Box{0xfffe43a3ffe80002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 204 csm-25-1-consent
		{Box: rule.Box{0xffffff893f280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 205 csm-25-1-disaster
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 206 csm-25-1-systems
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 207 csm-25-3
		{Box: rule.Box{0xffffffffff280408, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 208 csm-25-3-property
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 209 csm-25-3-transport
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 210 csm-25-3-transport-clamp
		{Box: rule.Box{0xffffffffff280010, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 211 csm-25-3-obstructs
		{Box: rule.Box{0xffffffffff280002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 212 csm-25-3-title
		{Box: rule.Box{0xfffe43a3ffe80418, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 213 csm-25-3-consent
		{Box: rule.Box{0xfffe40a3ffe8041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 214 csm-25-3-waiver
		{Box: rule.Box{0xfffe80a3ffe8041a, 0xffff, 0xffbfffffffffffff, 0xff}, Layer: 5}, // 215 csm-25-3-waiver-general
		{Box: rule.Box{0xffffffffffe80040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 216 csm-26
		{Box: rule.Box{0xffffffffffe80040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 217 csm-26-handed-out
		{Box: rule.Box{0xffffffffffe80040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 218 csm-26-public
		{Box: rule.Box{0xffffffffffe80040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 219 csm-26-not-shown
		{Box: rule.Box{0xfffe43a3ffe80040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 220 csm-26-consent
		{Box: rule.Box{0xffffffffff280080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 221 csm-28-1
		{Box: rule.Box{0xff9fffffff280400, 0xffff, 0xffffffbfffffffff, 0xff}, Layer: 2}, // 222 csm-28-1-transmitter
		{Box: rule.Box{0xff9fffffff280400, 0xffff, 0xffffff7fffffffff, 0xff}, Layer: 1}, // 223 csm-28-1-no-consent
		{Box: rule.Box{0xffffffffff280080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 224 csm-28-2
		{Box: rule.Box{0xffffffffffe80080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 225 csm-28-2-handed-out
		{Box: rule.Box{0xffffffffffe80080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 226 csm-28-2-public
		{Box: rule.Box{0xffffffffffe80080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 227 csm-28-2-not-shown
		{Box: rule.Box{0xfffe43a3ffe80080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 228 csm-28-2-consent
		{Box: rule.Box{0xffffffffff280100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 229 csm-28-4
		{Box: rule.Box{0xffffffffff280100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 230 csm-28-4-scan
		{Box: rule.Box{0xfffe43a3ffe80100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 231 csm-28-4-consent
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xffffffffffffdfff, 0xfd}, Layer: 3}, // 232 csm-28-5-marks
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xffffffffffff5fff, 0xfe}, Layer: 3}, // 233 csm-28-5-document
		{Box: rule.Box{0xffffffffffe80100, 0xffff, 0xfffffffffffddfff, 0xfe}, Layer: 3}, // 234 csm-28-5-contents
		{Box: rule.Box{0xffffffffff280804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 235 csm-30-1-accommodation
		{Box: rule.Box{0xffffffffff280804, 0xffff, 0xffffefffffffffff, 0x7f}, Layer: 2}, // 236 csm-30-1-post
		{Box: rule.Box{0xffffffffff280804, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 237 csm-30-1-utilities
		{Box: rule.Box{0xffffff893f280804, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 3}, // 238 csm-30-1-disaster
		{Box: rule.Box{0xfffe43a3ffe80804, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 239 csm-30-1-consent
		{Box: rule.Box{0xfffe4823ffe80804, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 240 csm-30-1-consent-owner
		{Box: rule.Box{0xfffe5023ffe80804, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 241 csm-30-1-consent-family
		{Box: rule.Box{0xffffffffff281000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 242 csm-30-2-papers
		{Box: rule.Box{0xffffffffff282000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 243 csm-30-2-property
		{Box: rule.Box{0xffffffffff284000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 244 csm-30-2-baggage
		{Box: rule.Box{0xffffffffff682000, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 245 csm-30-2-obstructs
		{Box: rule.Box{0xfffe43a3ffe83000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 246 csm-30-2-consent
		{Box: rule.Box{0xfffe4823ffe83000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 247 csm-30-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe83000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 248 csm-30-2-consent-family
		{Box: rule.Box{0xfffe40a3ffe87804, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 249 csm-30-2-given-up
		{Box: rule.Box{0xffffffffff287800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 250 csm-31-2
		{Box: rule.Box{0xffffffffff286800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 251 csm-31-4
		{Box: rule.Box{0xffffffffff287800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 252 csm-33
		{Box: rule.Box{0xffffffffff280518, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 253 csm-35-1-a
		{Box: rule.Box{0xffffffffff287000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 254 csm-35-1-b
		{Box: rule.Box{0xffffffffff284000, 0xffff, 0xffffbfffffffffff, 0xff}, Layer: 2}, // 255 csm-35-2
		{Box: rule.Box{0xdfffffffff684000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 256 csm-35-2-serious
		{Box: rule.Box{0xfffe43a3ffe84000, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 257 csm-35-2-consent
		{Box: rule.Box{0xfffe4823ffe84000, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 258 csm-35-2-consent-owner
		{Box: rule.Box{0xfffe5023ffe84000, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 259 csm-35-2-consent-family
		{Box: rule.Box{0xffffffffff482000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 260 csm-42-1
		{Box: rule.Box{0xffffffffff481000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 261 csm-42-1-papers
		{Box: rule.Box{0xffffffffff484000, 0xffff, 0xfffeffffffffffff, 0xff}, Layer: 2}, // 262 csm-42-1-baggage
		{Box: rule.Box{0xffffffffff480080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 263 csm-42-3
		{Box: rule.Box{0xffffffffff480100, 0xffff, 0xfffffeffffffffff, 0xff}, Layer: 2}, // 264 csm-42-3-bag
		{Box: rule.Box{0xffffffffff480100, 0xffff, 0xfefffeffffffffff, 0xff}, Layer: 2}, // 265 csm-42-3-scan
		{Box: rule.Box{0xffe1ffffff28041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 266 csm-46-1
		{Box: rule.Box{0xffe1ffffff280002, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 267 csm-46-1-after
		{Box: rule.Box{0xffe1ffffff280418, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 268 csm-46-1-after-property
		{Box: rule.Box{0xffe1ffffff280010, 0xffff, 0xfffbffffffffffff, 0xff}, Layer: 3}, // 269 csm-46-1-after-transport
		{Box: rule.Box{0xffffffffffe87fff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 6}, // 270 csm-49-2-b
		{Box: rule.Box{0xfffffffffff00638, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 271 cpiun-2
		{Box: rule.Box{0xfffffffffff00002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 272 cpiun-2-premises
		{Box: rule.Box{0xfffe40a3fff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 273 cpiun-2-waiver
		{Box: rule.Box{0xff95fffffff00002, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 274 cpiun-3
		{Box: rule.Box{0xff95fffffff00002, 0xffff, 0xffffffffffffffff, 0x7f}, Layer: 2}, // 275 cpiun-3-mail
		{Box: rule.Box{0xfffffffffff00638, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 276 cpiun-3-property
		{Box: rule.Box{0xfffffffffff00010, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 277 cpiun-3-transport
		{Box: rule.Box{0xfffffffffff00002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 278 cpiun-3-held
		{Box: rule.Box{0xfffe40a3fff0063a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 279 cpiun-3-consent
		{Box: rule.Box{0xfffffffffff00040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 280 cpiun-4
		{Box: rule.Box{0xfffffffffff00040, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 281 cpiun-4-handed-out
		{Box: rule.Box{0xfffffffffff00040, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 282 cpiun-4-public
		{Box: rule.Box{0xfffffffffff00040, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 283 cpiun-4-not-shown
		{Box: rule.Box{0xfffe40a3fff00040, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 284 cpiun-4-consent
		{Box: rule.Box{0xfffffffffff00020, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 285 cpiun-5
		{Box: rule.Box{0xfffffffffff00638, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 286 cpiun-7-a
		{Box: rule.Box{0xfffffffffff00002, 0xffff, 0xffffffffbfffffff, 0xff}, Layer: 2}, // 287 cpiun-7-a-premises
		{Box: rule.Box{0xfffffffffff00010, 0xffff, 0xbfffffffffffffff, 0xff}, Layer: 2}, // 288 cpiun-7-a-road
		{Box: rule.Box{0xfffffffffff0063a, 0xffff, 0xfffffffeffffffff, 0xff}, Layer: 3}, // 289 cpiun-7-a-contractor
		{Box: rule.Box{0xfffffffffff0041a, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 1}, // 290 cpiun-7-a-service
		{Box: rule.Box{0xfffffffffff00518, 0xffff, 0xfffffffffffeffff, 0xff}, Layer: 2}, // 291 cpiun-7-b
		{Box: rule.Box{0xfffffffffff00080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 292 cpiun-9
		{Box: rule.Box{0xfffffffffff00080, 0xfff2, 0xffffffffffffffff, 0xff}, Layer: 3}, // 293 cpiun-9-handed-out
		{Box: rule.Box{0xfffffffffff00080, 0xfff4, 0xfbfffffffbffffff, 0xff}, Layer: 3}, // 294 cpiun-9-public
		{Box: rule.Box{0xfffffffffff00080, 0xfff8, 0xfbffffffffffffff, 0xff}, Layer: 3}, // 295 cpiun-9-not-shown
		{Box: rule.Box{0xfffe40a3fff00080, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 296 cpiun-9-consent
		{Box: rule.Box{0xfffffffffff00100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 2}, // 297 cpiun-10
		{Box: rule.Box{0xfffffffffff00100, 0xffff, 0xfeffffffffffffff, 0xff}, Layer: 2}, // 298 cpiun-10-scan
		{Box: rule.Box{0xfffe40a3fff00100, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 299 cpiun-10-consent
		{Box: rule.Box{0xfffffffffff00800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 300 cpiun-19-home
		{Box: rule.Box{0xfffffffffff00800, 0xffff, 0xffffefffffffffff, 0x7f}, Layer: 2}, // 301 cpiun-19-post
		{Box: rule.Box{0xfffffffffff01000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 302 cpiun-19-papers
		{Box: rule.Box{0xfffffffffff02000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 303 cpiun-19-property
		{Box: rule.Box{0xfffffffffff04000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 304 cpiun-19-baggage
		{Box: rule.Box{0xfffffffffff04000, 0xffff, 0xffffbfffffffffff, 0xff}, Layer: 2}, // 305 cpiun-19-inspection
		{Box: rule.Box{0xdffffffffff04000, 0xffff, 0xfffffffffffbffff, 0xff}, Layer: 3}, // 306 cpiun-19-serious
		{Box: rule.Box{0xfffffffffff02000, 0xffff, 0xfffffffffffffbff, 0xff}, Layer: 3}, // 307 cpiun-19-obstructs
		{Box: rule.Box{0xfffffffffff06800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 308 cpiun-19-title
		{Box: rule.Box{0xfffffffffff01000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 309 cpiun-19-title-papers
		{Box: rule.Box{0xfffffffffff07800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 310 cpiun-19-dues
		{Box: rule.Box{0xfffffffffff07000, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 311 cpiun-19-customs
		{Box: rule.Box{0xfffe40a3fff07800, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 312 cpiun-19-consent
		{Box: rule.Box{0xfffe4823fff07800, 0xdfff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 313 cpiun-19-consent-owner
		{Box: rule.Box{0xfffe5023fff07800, 0x9fff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 314 cpiun-19-consent-family
		{Box: rule.Box{0xfffe40a3fff07800, 0xffff, 0xffffffffffffffff, 0xff}, Layer: 5}, // 315 cpiun-19-given-up
		{Box: rule.Box{0xfffffffffff00004, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 316 cpiun-19
		{Box: rule.Box{0xffffffffff20f800, 0xffff, 0xffffefffffffffff, 0xff}, Layer: 2}, // 317 custom-granted-owner
		{Box: rule.Box{0xfffffffffff0ffff, 0xffff, 0xfffffbffffffffff, 0xff}, Layer: 6}, // 318 custom-granted
	},
	Questions: []rule.Question{
		{ //
			Rows: []uint16{},
			By:   []uint16{},
			End:  []uint16{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
		},
		{ // enter
			Rows: []uint16{1, 105, 193, 270, 318, 21, 29, 70, 71, 72, 73, 74, 79, 80, 81, 104, 123, 130, 204, 213, 239, 240, 241, 246, 247, 248, 279, 312, 313, 314, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101, 103, 111, 112, 113, 114, 119, 131, 202, 203, 205, 238, 267, 269, 15, 16, 25, 67, 76, 93, 106, 108, 110, 128, 200, 209, 235, 243, 260, 274, 277, 278, 300, 303, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 104, 123, 130, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 119, 131, 202, 203, 205, 267, 15, 106, 110, 128, 200, 274, 278, 0, 1, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 238, 16, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 1, 105, 193, 270, 318, 29, 213, 279, 103, 269, 25, 209, 277, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 238, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{6, 41, 60, 78, 92, 99, 105, 111, 117, 124, 142, 162, 178, 199, 209},
		},
		{ // search
			Rows: []uint16{1, 105, 193, 270, 318, 21, 29, 41, 56, 62, 70, 71, 72, 73, 74, 79, 80, 81, 90, 91, 92, 104, 123, 130, 145, 154, 161, 173, 174, 175, 189, 204, 213, 220, 228, 231, 239, 240, 241, 246, 247, 248, 257, 258, 259, 279, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 38, 53, 63, 64, 65, 89, 101, 102, 111, 112, 113, 114, 119, 142, 151, 162, 163, 164, 172, 180, 186, 202, 203, 217, 225, 232, 233, 234, 256, 267, 268, 281, 293, 306, 15, 16, 22, 23, 24, 25, 36, 51, 57, 67, 75, 76, 77, 88, 93, 94, 95, 96, 97, 106, 108, 110, 128, 140, 149, 155, 171, 177, 178, 184, 200, 207, 208, 209, 216, 224, 229, 235, 242, 243, 244, 255, 260, 261, 262, 263, 264, 274, 276, 278, 280, 292, 297, 300, 302, 303, 304, 305, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 104, 123, 130, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 119, 202, 203, 267, 15, 22, 106, 110, 128, 200, 207, 274, 278, 0, 1, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 16, 23, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 268, 24, 208, 276, 0, 1, 105, 193, 270, 318, 29, 213, 279, 102, 268, 25, 209, 276, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 268, 24, 208, 276, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 90, 91, 92, 173, 174, 175, 257, 258, 259, 312, 313, 314, 89, 172, 256, 306, 77, 88, 95, 171, 244, 255, 262, 304, 305, 317, 0},
			End:  []uint16{6, 41, 60, 83, 97, 105, 126, 147, 178, 186, 209, 228, 249, 270, 302},
		},
		{ // inspect
			Rows: []uint16{1, 105, 193, 270, 318, 21, 29, 41, 56, 62, 70, 71, 72, 73, 74, 79, 80, 81, 90, 91, 92, 104, 123, 130, 145, 154, 161, 173, 174, 175, 189, 204, 213, 220, 228, 231, 239, 240, 241, 246, 247, 248, 257, 258, 259, 279, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 38, 53, 63, 64, 65, 89, 101, 102, 111, 112, 113, 114, 119, 142, 151, 162, 163, 164, 172, 180, 186, 202, 203, 217, 225, 232, 233, 234, 256, 267, 268, 281, 293, 306, 15, 16, 22, 23, 24, 25, 36, 51, 57, 67, 75, 76, 88, 93, 94, 95, 96, 97, 106, 108, 110, 128, 140, 149, 155, 171, 177, 178, 184, 200, 207, 208, 209, 216, 224, 229, 235, 242, 243, 255, 260, 261, 262, 263, 264, 274, 276, 278, 280, 292, 297, 300, 302, 303, 305, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 104, 123, 130, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 119, 202, 203, 267, 15, 22, 106, 110, 128, 200, 207, 274, 278, 0, 1, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 16, 23, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 268, 24, 208, 276, 0, 1, 105, 193, 270, 318, 29, 213, 279, 102, 268, 25, 209, 276, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 268, 24, 208, 276, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 90, 91, 92, 173, 174, 175, 257, 258, 259, 312, 313, 314, 89, 172, 256, 306, 88, 95, 171, 255, 262, 305, 317, 0},
			End:  []uint16{6, 41, 60, 83, 97, 105, 126, 147, 178, 186, 209, 228, 249, 270, 299},
		},
		{ // evict
			Rows: []uint16{1, 105, 193, 270, 318, 21, 70, 71, 72, 73, 74, 79, 80, 81, 104, 123, 130, 204, 239, 240, 241, 246, 247, 248, 279, 312, 313, 314, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101, 111, 112, 113, 114, 119, 202, 203, 267, 15, 16, 22, 23, 67, 76, 93, 106, 108, 110, 128, 200, 207, 235, 243, 260, 274, 278, 300, 303, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 104, 123, 130, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 119, 202, 203, 267, 15, 22, 106, 110, 128, 200, 207, 274, 278, 0, 1, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 16, 23, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 130, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 130, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{6, 41, 60, 76, 83, 90, 96, 102, 108, 115, 131, 150, 166, 187, 197},
		},
		{ // serve_on_spot
			Rows: []uint16{105, 193, 270, 318, 21, 70, 71, 72, 73, 74, 104, 123, 130, 204, 239, 240, 241, 279, 312, 313, 314, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101, 111, 112, 113, 114, 119, 202, 203, 267, 15, 16, 67, 106, 108, 110, 128, 200, 235, 274, 278, 300, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 21, 104, 123, 130, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 119, 202, 203, 267, 15, 106, 110, 128, 200, 274, 278, 0, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 16, 67, 108, 235, 316, 0, 105, 193, 270, 318, 130, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 105, 193, 270, 318, 279, 0, 105, 193, 270, 318, 279, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 279, 0, 105, 193, 270, 318, 130, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 67, 235, 300, 317, 0, 105, 193, 270, 318, 312, 313, 314, 317, 0, 105, 193, 270, 318, 312, 313, 314, 317, 0, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{5, 37, 54, 69, 75, 81, 86, 91, 96, 102, 117, 135, 144, 153, 162},
		},
		{ // process_by_post
			Rows: []uint16{105, 193, 270, 318, 21, 70, 71, 72, 73, 74, 104, 204, 239, 240, 241, 279, 312, 313, 314, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 101, 111, 112, 113, 114, 202, 203, 267, 17, 18, 68, 107, 109, 201, 236, 275, 301, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 21, 104, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 202, 203, 267, 17, 107, 201, 275, 0, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 18, 68, 109, 236, 316, 0, 105, 193, 270, 318, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 105, 193, 270, 318, 279, 0, 105, 193, 270, 318, 279, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 279, 0, 105, 193, 270, 318, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 68, 236, 301, 317, 0, 105, 193, 270, 318, 312, 313, 314, 317, 0, 105, 193, 270, 318, 312, 313, 314, 317, 0, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{5, 31, 48, 62, 68, 74, 79, 84, 89, 95, 109, 127, 136, 145, 154},
		},
		{ // cut_utilities
			Rows: []uint16{1, 105, 193, 270, 318, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 111, 112, 113, 114, 202, 203, 42, 69, 124, 196, 237, 274, 300, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 2, 3, 4, 7, 10, 111, 112, 113, 114, 202, 203, 42, 124, 196, 274, 0, 1, 105, 193, 270, 318, 69, 237, 316, 0, 1, 105, 193, 270, 318, 2, 3, 5, 6, 8, 9, 11, 12, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 2, 3, 5, 6, 8, 9, 11, 12, 0, 1, 105, 193, 270, 318, 69, 237, 300, 317, 0, 1, 105, 193, 270, 318, 317, 0, 1, 105, 193, 270, 318, 317, 0, 1, 105, 193, 270, 318, 317, 0},
			End:  []uint16{6, 27, 36, 50, 56, 62, 68, 74, 80, 86, 100, 110, 117, 124, 131},
		},
		{ // seize
			Rows: []uint16{1, 105, 193, 270, 318, 21, 29, 30, 41, 45, 56, 62, 70, 71, 72, 73, 74, 79, 80, 81, 90, 91, 92, 121, 130, 134, 145, 154, 161, 189, 204, 213, 214, 220, 228, 231, 239, 240, 241, 246, 247, 248, 257, 258, 259, 279, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 2, 3, 4, 5, 7, 8, 10, 11, 38, 44, 53, 63, 64, 65, 111, 112, 113, 114, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 281, 293, 15, 16, 22, 23, 24, 25, 36, 43, 51, 57, 67, 75, 76, 77, 93, 94, 95, 96, 97, 99, 106, 108, 110, 115, 116, 128, 140, 149, 155, 177, 178, 184, 200, 207, 208, 209, 216, 224, 229, 235, 242, 243, 244, 260, 261, 262, 263, 264, 266, 274, 276, 278, 280, 292, 297, 300, 302, 303, 304, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 30, 130, 134, 204, 214, 279, 2, 3, 4, 7, 10, 111, 112, 113, 114, 202, 203, 15, 22, 99, 106, 110, 115, 128, 200, 207, 266, 274, 278, 0, 1, 105, 193, 270, 318, 21, 30, 70, 73, 74, 239, 240, 241, 16, 23, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 29, 30, 121, 130, 134, 213, 214, 279, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 276, 0, 1, 105, 193, 270, 318, 29, 30, 121, 134, 213, 214, 279, 25, 99, 116, 209, 266, 276, 0, 1, 105, 193, 270, 318, 45, 279, 44, 43, 276, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 29, 30, 121, 130, 134, 213, 214, 279, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 276, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 90, 91, 92, 257, 258, 259, 312, 313, 314, 77, 95, 244, 262, 304, 317, 0},
			End:  []uint16{6, 42, 62, 87, 106, 117, 138, 159, 190, 198, 223, 242, 263, 284, 305},
		},
		{ // requisition
			Rows: []uint16{105, 193, 270, 318, 30, 45, 59, 82, 134, 214, 249, 279, 284, 296, 299, 315, 60, 61, 159, 160, 2, 3, 4, 5, 7, 8, 10, 11, 38, 44, 53, 63, 64, 65, 111, 112, 113, 114, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 281, 293, 15, 16, 22, 23, 24, 25, 36, 43, 51, 57, 67, 75, 76, 77, 93, 94, 95, 96, 97, 99, 106, 108, 115, 116, 132, 140, 149, 155, 177, 178, 184, 200, 207, 208, 209, 216, 224, 229, 235, 242, 243, 244, 260, 261, 262, 263, 264, 266, 274, 276, 278, 280, 292, 297, 300, 302, 303, 304, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 4, 7, 10, 111, 112, 113, 114, 202, 203, 15, 22, 99, 106, 115, 132, 200, 207, 266, 274, 278, 0, 105, 193, 270, 318, 30, 82, 249, 16, 23, 67, 108, 235, 316, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 5, 8, 11, 24, 99, 116, 132, 208, 266, 276, 0, 105, 193, 270, 318, 30, 134, 214, 279, 25, 99, 116, 132, 209, 266, 276, 0, 105, 193, 270, 318, 45, 279, 44, 43, 276, 0, 105, 193, 270, 318, 59, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 105, 193, 270, 318, 59, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 105, 193, 270, 318, 59, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 105, 193, 270, 318, 279, 276, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 5, 8, 11, 24, 99, 116, 132, 208, 266, 276, 0, 105, 193, 270, 318, 82, 249, 315, 67, 235, 300, 317, 0, 105, 193, 270, 318, 82, 249, 315, 75, 94, 242, 261, 302, 317, 0, 105, 193, 270, 318, 82, 249, 315, 76, 93, 243, 260, 303, 317, 0, 105, 193, 270, 318, 82, 249, 315, 77, 95, 244, 262, 304, 317, 0},
			End:  []uint16{5, 36, 50, 71, 87, 97, 114, 132, 160, 167, 188, 200, 214, 228, 242},
		},
		{ // expropriate
			Rows: []uint16{105, 193, 270, 318, 30, 45, 59, 82, 134, 214, 249, 279, 284, 296, 299, 315, 60, 61, 159, 160, 2, 3, 4, 5, 7, 8, 10, 11, 38, 44, 53, 63, 64, 65, 111, 112, 113, 114, 133, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 281, 293, 15, 16, 22, 23, 24, 25, 36, 43, 51, 57, 67, 75, 76, 77, 93, 94, 95, 96, 97, 99, 106, 108, 115, 116, 132, 140, 149, 155, 177, 178, 184, 200, 207, 208, 209, 216, 224, 229, 235, 242, 243, 244, 260, 261, 262, 263, 264, 266, 274, 276, 278, 280, 292, 297, 300, 302, 303, 304, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 4, 7, 10, 111, 112, 113, 114, 133, 202, 203, 15, 22, 99, 106, 115, 132, 200, 207, 266, 274, 278, 0, 105, 193, 270, 318, 30, 82, 249, 16, 23, 67, 108, 235, 316, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 5, 8, 11, 133, 24, 99, 116, 132, 208, 266, 276, 0, 105, 193, 270, 318, 30, 134, 214, 279, 133, 25, 99, 116, 132, 209, 266, 276, 0, 105, 193, 270, 318, 45, 279, 44, 43, 276, 0, 105, 193, 270, 318, 59, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 105, 193, 270, 318, 59, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 105, 193, 270, 318, 59, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 105, 193, 270, 318, 279, 276, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 5, 8, 11, 133, 24, 99, 116, 132, 208, 266, 276, 0, 105, 193, 270, 318, 82, 249, 315, 67, 235, 300, 317, 0, 105, 193, 270, 318, 82, 249, 315, 75, 94, 242, 261, 302, 317, 0, 105, 193, 270, 318, 82, 249, 315, 76, 93, 243, 260, 303, 317, 0, 105, 193, 270, 318, 82, 249, 315, 77, 95, 244, 262, 304, 317, 0},
			End:  []uint16{5, 37, 51, 73, 90, 100, 117, 135, 163, 170, 192, 204, 218, 232, 246},
		},
		{ // dispose
			Rows: []uint16{105, 193, 270, 318, 30, 45, 59, 82, 134, 214, 249, 279, 284, 296, 299, 315, 60, 61, 159, 160, 2, 3, 4, 5, 7, 8, 10, 11, 38, 44, 53, 63, 64, 65, 101, 111, 112, 113, 114, 119, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 267, 281, 293, 15, 16, 22, 23, 24, 25, 36, 43, 51, 57, 67, 75, 76, 77, 93, 94, 95, 96, 97, 99, 106, 108, 115, 116, 140, 149, 155, 177, 178, 184, 200, 207, 208, 209, 216, 224, 229, 235, 242, 243, 244, 260, 261, 262, 263, 264, 266, 274, 276, 278, 280, 292, 297, 300, 302, 303, 304, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 119, 202, 203, 267, 15, 22, 99, 106, 115, 200, 207, 266, 274, 278, 0, 105, 193, 270, 318, 30, 82, 249, 16, 23, 67, 108, 235, 316, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 276, 0, 105, 193, 270, 318, 30, 134, 214, 279, 25, 99, 116, 209, 266, 276, 0, 105, 193, 270, 318, 45, 279, 44, 43, 276, 0, 105, 193, 270, 318, 59, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 105, 193, 270, 318, 59, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 105, 193, 270, 318, 59, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 105, 193, 270, 318, 279, 276, 0, 105, 193, 270, 318, 30, 134, 214, 279, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 276, 0, 105, 193, 270, 318, 82, 249, 315, 67, 235, 300, 317, 0, 105, 193, 270, 318, 82, 249, 315, 75, 94, 242, 261, 302, 317, 0, 105, 193, 270, 318, 82, 249, 315, 76, 93, 243, 260, 303, 317, 0, 105, 193, 270, 318, 82, 249, 315, 77, 95, 244, 262, 304, 317, 0},
			End:  []uint16{5, 38, 52, 72, 87, 97, 114, 132, 160, 167, 187, 199, 213, 227, 241},
		},
		{ // attach
			Rows: []uint16{105, 193, 270, 318, 30, 31, 45, 46, 59, 122, 134, 214, 215, 60, 61, 159, 160, 2, 3, 4, 5, 7, 8, 10, 11, 38, 44, 53, 63, 64, 65, 111, 112, 113, 114, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 281, 293, 22, 23, 24, 25, 36, 43, 51, 57, 75, 84, 93, 94, 95, 96, 97, 99, 106, 108, 115, 116, 140, 149, 155, 166, 176, 177, 178, 184, 207, 208, 209, 216, 224, 229, 242, 251, 260, 261, 262, 263, 264, 266, 271, 272, 274, 276, 278, 280, 292, 297, 302, 308, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 4, 7, 10, 111, 112, 113, 114, 202, 203, 22, 99, 106, 115, 207, 266, 272, 274, 278, 0, 105, 193, 270, 318, 30, 31, 23, 108, 316, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 271, 276, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 25, 99, 116, 209, 266, 271, 276, 0, 105, 193, 270, 318, 45, 46, 44, 43, 271, 276, 0, 105, 193, 270, 318, 59, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 105, 193, 270, 318, 59, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 105, 193, 270, 318, 59, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 105, 193, 270, 318, 271, 276, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 271, 276, 0, 105, 193, 270, 318, 84, 166, 251, 308, 317, 0, 105, 193, 270, 318, 75, 94, 176, 242, 261, 302, 317, 0, 105, 193, 270, 318, 84, 93, 166, 176, 251, 260, 308, 317, 0, 105, 193, 270, 318, 84, 95, 166, 176, 251, 262, 308, 317, 0},
			End:  []uint16{5, 36, 46, 69, 87, 98, 114, 131, 158, 165, 188, 198, 210, 223, 236},
		},
		{ // freeze
			Rows: []uint16{105, 193, 270, 318, 30, 31, 45, 46, 59, 122, 134, 214, 215, 60, 61, 159, 160, 2, 3, 4, 5, 7, 8, 10, 11, 38, 44, 53, 63, 64, 65, 111, 112, 113, 114, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 281, 293, 22, 23, 24, 25, 36, 43, 51, 57, 75, 84, 93, 94, 95, 96, 97, 99, 106, 108, 115, 116, 140, 149, 155, 166, 176, 177, 178, 184, 207, 208, 209, 216, 224, 229, 242, 251, 260, 261, 262, 263, 264, 266, 271, 272, 274, 276, 278, 280, 285, 292, 297, 302, 308, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 4, 7, 10, 111, 112, 113, 114, 202, 203, 22, 99, 106, 115, 207, 266, 272, 274, 278, 0, 105, 193, 270, 318, 30, 31, 23, 108, 316, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 271, 276, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 25, 99, 116, 209, 266, 271, 276, 0, 105, 193, 270, 318, 45, 46, 44, 43, 271, 276, 285, 0, 105, 193, 270, 318, 59, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 105, 193, 270, 318, 59, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 105, 193, 270, 318, 59, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 105, 193, 270, 318, 271, 276, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 271, 276, 0, 105, 193, 270, 318, 84, 166, 251, 308, 317, 0, 105, 193, 270, 318, 75, 94, 176, 242, 261, 302, 317, 0, 105, 193, 270, 318, 84, 93, 166, 176, 251, 260, 308, 317, 0, 105, 193, 270, 318, 84, 95, 166, 176, 251, 262, 308, 317, 0},
			End:  []uint16{5, 36, 46, 69, 87, 99, 115, 132, 159, 166, 189, 199, 211, 224, 237},
		},
		{ // execute
			Rows: []uint16{105, 193, 270, 318, 30, 31, 45, 46, 59, 122, 134, 214, 215, 60, 61, 159, 160, 2, 3, 4, 5, 7, 8, 10, 11, 38, 44, 53, 63, 64, 65, 111, 112, 113, 114, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 281, 293, 22, 23, 24, 25, 36, 43, 51, 57, 75, 84, 93, 94, 95, 96, 97, 99, 106, 108, 115, 116, 140, 149, 155, 166, 176, 177, 178, 184, 207, 208, 209, 216, 224, 229, 242, 251, 260, 261, 262, 263, 264, 266, 271, 272, 274, 276, 278, 280, 292, 297, 302, 308, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 4, 7, 10, 111, 112, 113, 114, 202, 203, 22, 99, 106, 115, 207, 266, 272, 274, 278, 0, 105, 193, 270, 318, 30, 31, 23, 108, 316, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 271, 276, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 25, 99, 116, 209, 266, 271, 276, 0, 105, 193, 270, 318, 45, 46, 44, 43, 271, 276, 0, 105, 193, 270, 318, 59, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 105, 193, 270, 318, 59, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 105, 193, 270, 318, 59, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 105, 193, 270, 318, 271, 276, 0, 105, 193, 270, 318, 30, 31, 122, 134, 214, 215, 2, 3, 5, 8, 11, 24, 99, 116, 208, 266, 271, 276, 0, 105, 193, 270, 318, 84, 166, 251, 308, 317, 0, 105, 193, 270, 318, 75, 94, 176, 242, 261, 302, 317, 0, 105, 193, 270, 318, 84, 93, 166, 176, 251, 260, 308, 317, 0, 105, 193, 270, 318, 84, 95, 166, 176, 251, 262, 308, 317, 0},
			End:  []uint16{5, 36, 46, 69, 87, 98, 114, 131, 158, 165, 188, 198, 210, 223, 236},
		},
		{ // title
			Rows: []uint16{105, 193, 270, 318, 273, 83, 93, 94, 95, 167, 176, 250, 260, 261, 262, 271, 272, 308, 309, 316, 317, 28, 212, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 273, 272, 28, 212, 0, 105, 193, 270, 318, 316, 28, 0, 105, 193, 270, 318, 273, 271, 0, 105, 193, 270, 318, 273, 271, 0, 105, 193, 270, 318, 273, 271, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 273, 271, 0, 105, 193, 270, 318, 273, 271, 0, 105, 193, 270, 318, 83, 167, 250, 308, 317, 0, 105, 193, 270, 318, 83, 94, 167, 176, 250, 261, 309, 317, 0, 105, 193, 270, 318, 83, 93, 167, 176, 250, 260, 308, 317, 0, 105, 193, 270, 318, 83, 95, 167, 176, 250, 262, 308, 317, 0},
			End:  []uint16{5, 14, 21, 28, 35, 42, 47, 52, 57, 64, 71, 81, 94, 107, 120},
		},
		{ // open
			Rows: []uint16{1, 105, 193, 270, 318, 21, 29, 41, 56, 62, 70, 71, 72, 73, 74, 79, 80, 81, 90, 91, 92, 104, 123, 130, 145, 154, 161, 173, 174, 175, 189, 204, 213, 220, 228, 231, 239, 240, 241, 246, 247, 248, 257, 258, 259, 279, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 38, 53, 63, 64, 65, 89, 101, 102, 111, 112, 113, 114, 119, 131, 142, 151, 162, 163, 164, 172, 180, 186, 202, 203, 205, 217, 225, 232, 233, 234, 238, 256, 267, 268, 281, 293, 306, 15, 16, 22, 23, 24, 25, 36, 51, 57, 67, 75, 76, 88, 93, 94, 95, 96, 97, 106, 108, 110, 128, 140, 149, 155, 171, 177, 178, 184, 200, 207, 208, 209, 216, 224, 229, 235, 242, 243, 255, 260, 261, 262, 263, 264, 274, 276, 278, 280, 292, 297, 300, 302, 303, 305, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 104, 123, 130, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 119, 131, 202, 203, 205, 267, 15, 22, 106, 110, 128, 200, 207, 274, 278, 0, 1, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 238, 16, 23, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 268, 24, 208, 276, 0, 1, 105, 193, 270, 318, 29, 213, 279, 102, 268, 25, 209, 276, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 268, 24, 208, 276, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 238, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 90, 91, 92, 173, 174, 175, 257, 258, 259, 312, 313, 314, 89, 172, 256, 306, 88, 95, 171, 255, 262, 305, 317, 0},
			End:  []uint16{6, 43, 63, 86, 100, 108, 129, 150, 181, 189, 212, 232, 253, 274, 303},
		},
		{ // request_opening
			Rows: []uint16{1, 105, 193, 270, 318, 41, 56, 62, 79, 80, 81, 145, 154, 161, 189, 220, 228, 231, 246, 247, 248, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 38, 53, 63, 64, 65, 142, 151, 157, 162, 163, 164, 180, 186, 217, 225, 232, 233, 234, 281, 293, 36, 51, 57, 75, 94, 96, 97, 140, 149, 155, 177, 178, 184, 216, 224, 229, 242, 261, 263, 264, 280, 292, 297, 302, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 316, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 157, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{6, 12, 19, 25, 31, 37, 58, 79, 111, 117, 123, 133, 154, 170, 180},
		},
		{ // send_back
			Rows: []uint16{1, 105, 193, 270, 318, 41, 56, 62, 79, 80, 81, 145, 154, 161, 189, 220, 228, 231, 246, 247, 248, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 38, 53, 63, 64, 65, 142, 151, 158, 162, 163, 164, 180, 186, 217, 225, 232, 233, 234, 281, 293, 36, 51, 57, 75, 94, 96, 97, 140, 149, 155, 177, 178, 184, 216, 224, 229, 242, 261, 263, 264, 280, 292, 297, 302, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 316, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 158, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{6, 12, 19, 25, 31, 37, 58, 79, 111, 117, 123, 133, 154, 170, 180},
		},
		{ // detain
			Rows: []uint16{1, 105, 193, 270, 318, 29, 41, 56, 62, 79, 80, 81, 90, 91, 92, 121, 145, 154, 161, 189, 213, 220, 228, 231, 246, 247, 248, 257, 258, 259, 279, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 2, 3, 4, 5, 7, 8, 10, 11, 38, 53, 63, 64, 65, 111, 112, 113, 114, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 281, 293, 24, 25, 36, 51, 57, 75, 76, 77, 93, 94, 95, 96, 97, 100, 116, 140, 149, 155, 177, 178, 184, 208, 209, 216, 224, 229, 242, 243, 244, 260, 261, 262, 263, 264, 276, 280, 292, 297, 302, 303, 304, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 279, 2, 3, 4, 7, 10, 111, 112, 113, 114, 202, 203, 0, 1, 105, 193, 270, 318, 316, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 2, 3, 5, 8, 11, 24, 100, 116, 208, 276, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 25, 100, 116, 209, 276, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 2, 3, 5, 8, 11, 24, 100, 116, 208, 276, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 90, 91, 92, 257, 258, 259, 312, 313, 314, 77, 95, 244, 262, 304, 317, 0},
			End:  []uint16{6, 24, 31, 51, 66, 74, 95, 116, 147, 155, 175, 185, 206, 227, 248},
		},
		{ // scan
			Rows: []uint16{1, 105, 193, 270, 318, 21, 29, 41, 56, 62, 70, 71, 72, 73, 74, 79, 80, 81, 90, 91, 92, 145, 154, 161, 173, 174, 175, 189, 204, 213, 220, 228, 231, 239, 240, 241, 246, 247, 248, 257, 258, 259, 279, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 38, 53, 63, 64, 65, 89, 101, 102, 111, 112, 113, 114, 142, 151, 162, 163, 164, 172, 180, 186, 202, 203, 217, 225, 232, 233, 234, 256, 267, 268, 281, 293, 306, 15, 16, 22, 23, 24, 25, 36, 51, 58, 67, 75, 76, 88, 93, 94, 95, 96, 98, 106, 108, 140, 149, 156, 171, 177, 179, 184, 200, 207, 208, 209, 216, 224, 230, 235, 242, 243, 255, 260, 261, 262, 263, 265, 274, 276, 278, 280, 292, 298, 300, 302, 303, 305, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 202, 203, 267, 15, 22, 106, 200, 207, 274, 278, 0, 1, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 16, 23, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 29, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 268, 24, 208, 276, 0, 1, 105, 193, 270, 318, 29, 213, 279, 102, 268, 25, 209, 276, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 51, 96, 149, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 58, 98, 156, 179, 230, 265, 298, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 29, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 268, 24, 208, 276, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 90, 91, 92, 173, 174, 175, 257, 258, 259, 312, 313, 314, 89, 172, 256, 306, 88, 95, 171, 255, 262, 305, 317, 0},
			End:  []uint16{6, 35, 54, 76, 90, 98, 119, 140, 171, 179, 201, 220, 241, 262, 291},
		},
		{ // sniff
			Rows: []uint16{1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 58, 98, 156, 179, 230, 265, 298, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 58, 98, 156, 179, 230, 265, 298, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0},
			End:  []uint16{6, 12, 18, 24, 30, 36, 42, 48, 79, 85, 91, 97, 103, 109, 115},
		},
		{ // intercept
			Rows: []uint16{1, 105, 193, 270, 318, 21, 41, 56, 62, 70, 71, 72, 73, 74, 79, 80, 81, 145, 154, 161, 189, 204, 220, 228, 231, 239, 240, 241, 246, 247, 248, 279, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 38, 53, 63, 64, 65, 101, 111, 112, 113, 114, 142, 151, 162, 163, 164, 180, 186, 202, 203, 217, 225, 232, 233, 234, 267, 281, 293, 15, 16, 36, 48, 51, 57, 67, 75, 94, 96, 97, 106, 108, 140, 146, 149, 155, 177, 178, 184, 200, 216, 221, 224, 229, 235, 242, 261, 263, 264, 274, 278, 280, 292, 297, 300, 302, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 202, 203, 267, 15, 106, 200, 274, 278, 0, 1, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 16, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 36, 140, 184, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 48, 51, 96, 146, 149, 177, 221, 224, 263, 292, 0, 1, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 279, 2, 3, 5, 6, 8, 9, 11, 12, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{6, 33, 51, 66, 73, 80, 101, 125, 156, 163, 178, 197, 218, 234, 244},
		},
		{ // remote_access
			Rows: []uint16{1, 105, 193, 270, 318, 21, 29, 41, 56, 70, 71, 72, 73, 74, 79, 80, 81, 90, 91, 92, 130, 145, 154, 189, 204, 213, 220, 228, 239, 240, 241, 246, 247, 248, 257, 258, 259, 279, 284, 296, 312, 313, 314, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 38, 53, 101, 102, 111, 112, 113, 114, 119, 120, 142, 151, 186, 202, 203, 217, 225, 267, 268, 281, 293, 19, 20, 24, 25, 37, 52, 67, 75, 76, 77, 93, 94, 95, 96, 106, 108, 110, 129, 141, 150, 177, 185, 206, 208, 209, 216, 224, 235, 242, 243, 244, 260, 261, 262, 263, 274, 276, 278, 280, 292, 300, 302, 303, 304, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 21, 130, 204, 279, 2, 3, 4, 7, 10, 101, 111, 112, 113, 114, 119, 202, 203, 267, 19, 106, 110, 129, 206, 274, 278, 0, 1, 105, 193, 270, 318, 21, 70, 73, 74, 239, 240, 241, 20, 67, 108, 235, 316, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 120, 268, 24, 129, 208, 276, 0, 1, 105, 193, 270, 318, 29, 213, 279, 102, 268, 25, 209, 276, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 142, 186, 217, 281, 37, 141, 185, 216, 280, 0, 1, 105, 193, 270, 318, 56, 154, 228, 296, 53, 151, 225, 293, 52, 96, 150, 177, 224, 263, 292, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 279, 276, 0, 1, 105, 193, 270, 318, 29, 130, 213, 279, 2, 3, 5, 6, 8, 9, 11, 12, 102, 120, 268, 24, 129, 208, 276, 0, 1, 105, 193, 270, 318, 70, 71, 72, 239, 240, 241, 312, 313, 314, 67, 235, 300, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 90, 91, 92, 257, 258, 259, 312, 313, 314, 77, 95, 244, 262, 304, 317, 0},
			End:  []uint16{6, 37, 55, 80, 94, 102, 123, 144, 150, 158, 183, 202, 223, 244, 265},
		},
		{ // use_as_evidence
			Rows: []uint16{105, 193, 270, 318, 41, 56, 62, 79, 80, 81, 145, 154, 161, 189, 220, 228, 231, 246, 247, 248, 284, 296, 299, 312, 313, 314, 60, 61, 159, 160, 38, 39, 40, 53, 54, 55, 63, 64, 65, 142, 143, 144, 151, 152, 153, 162, 163, 164, 180, 186, 187, 188, 217, 218, 219, 225, 226, 227, 232, 233, 234, 281, 282, 283, 293, 294, 295, 36, 51, 57, 75, 94, 96, 97, 140, 149, 155, 177, 178, 184, 216, 224, 229, 242, 261, 263, 264, 280, 292, 297, 302, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 316, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 41, 145, 189, 220, 284, 38, 39, 40, 142, 143, 144, 186, 187, 188, 217, 218, 219, 281, 282, 283, 36, 140, 184, 216, 280, 0, 105, 193, 270, 318, 56, 154, 228, 296, 53, 54, 55, 151, 152, 153, 225, 226, 227, 293, 294, 295, 51, 96, 149, 177, 224, 263, 292, 0, 105, 193, 270, 318, 62, 161, 231, 299, 60, 61, 159, 160, 63, 64, 65, 162, 163, 164, 180, 232, 233, 234, 57, 97, 155, 178, 229, 264, 297, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 312, 313, 314, 317, 0, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 75, 94, 242, 261, 302, 317, 0, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 317, 0, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{5, 10, 16, 21, 26, 31, 61, 89, 119, 124, 129, 138, 158, 173, 182},
		},
		{ // clamp
			Rows: []uint16{1, 105, 193, 270, 318, 29, 79, 80, 81, 121, 213, 246, 247, 248, 279, 312, 313, 314, 26, 76, 93, 117, 210, 243, 260, 277, 303, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 316, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 26, 117, 210, 277, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{6, 13, 20, 30, 44, 51, 57, 63, 69, 76, 86, 96, 112, 133, 143},
		},
		{ // tow
			Rows: []uint16{1, 105, 193, 270, 318, 29, 79, 80, 81, 121, 213, 246, 247, 248, 279, 312, 313, 314, 27, 78, 118, 211, 245, 307, 26, 76, 93, 117, 210, 243, 260, 277, 303, 316, 317, 0},
			By:   []uint16{1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 316, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 27, 118, 211, 26, 117, 210, 277, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 0, 1, 105, 193, 270, 318, 279, 0, 1, 105, 193, 270, 318, 29, 121, 213, 279, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 317, 0, 1, 105, 193, 270, 318, 79, 80, 81, 246, 247, 248, 312, 313, 314, 78, 245, 307, 76, 93, 243, 260, 303, 317, 0, 1, 105, 193, 270, 318, 312, 313, 314, 317, 0},
			End:  []uint16{6, 13, 20, 30, 47, 54, 60, 66, 72, 79, 89, 99, 115, 139, 149},
		},
		{ // tax
			Rows: []uint16{105, 193, 270, 318, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 35, 111, 112, 113, 114, 138, 139, 183, 199, 202, 203, 289, 32, 33, 66, 85, 135, 136, 165, 168, 181, 197, 252, 286, 287, 310, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 2, 3, 4, 7, 10, 35, 111, 112, 113, 114, 138, 183, 199, 202, 203, 289, 32, 135, 181, 197, 287, 0, 105, 193, 270, 318, 35, 33, 316, 0, 105, 193, 270, 318, 2, 3, 5, 6, 8, 9, 11, 12, 289, 286, 0, 105, 193, 270, 318, 289, 286, 0, 105, 193, 270, 318, 289, 286, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 289, 66, 165, 286, 0, 105, 193, 270, 318, 2, 3, 5, 6, 8, 9, 11, 12, 289, 286, 0, 105, 193, 270, 318, 139, 85, 136, 168, 252, 310, 317, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0},
			End:  []uint16{5, 31, 39, 54, 61, 68, 73, 78, 83, 92, 107, 119, 129, 139, 149},
		},
		{ // service_charge
			Rows: []uint16{105, 193, 270, 318, 85, 168, 252, 310, 316, 317, 34, 137, 182, 198, 290, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 34, 137, 182, 198, 290, 0, 105, 193, 270, 318, 316, 0, 105, 193, 270, 318, 290, 0, 105, 193, 270, 318, 290, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 290, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 137, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0},
			End:  []uint16{5, 15, 21, 27, 33, 38, 43, 48, 53, 58, 64, 75, 85, 95, 105},
		},
		{ // road_charge
			Rows: []uint16{105, 193, 270, 318, 289, 47, 85, 168, 252, 288, 310, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 289, 0, 105, 193, 270, 318, 316, 0, 105, 193, 270, 318, 289, 0, 105, 193, 270, 318, 289, 47, 288, 0, 105, 193, 270, 318, 289, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 289, 0, 105, 193, 270, 318, 289, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0, 105, 193, 270, 318, 85, 168, 252, 310, 317, 0},
			End:  []uint16{5, 11, 17, 23, 31, 37, 42, 47, 52, 58, 64, 74, 84, 94, 104},
		},
		{ // customs_duty
			Rows: []uint16{105, 193, 270, 318, 191, 192, 86, 87, 169, 170, 190, 253, 254, 291, 311, 316, 317, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 316, 0, 105, 193, 270, 318, 191, 192, 86, 169, 190, 253, 291, 0, 105, 193, 270, 318, 86, 169, 253, 291, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 191, 192, 86, 169, 190, 253, 291, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 191, 192, 86, 169, 190, 253, 291, 0, 105, 193, 270, 318, 317, 0, 105, 193, 270, 318, 87, 170, 254, 311, 317, 0, 105, 193, 270, 318, 87, 170, 254, 311, 317, 0, 105, 193, 270, 318, 87, 170, 254, 311, 317, 0},
			End:  []uint16{5, 10, 16, 28, 37, 42, 47, 52, 64, 69, 81, 87, 97, 107, 117},
		},
		{ // forbid_transmitter
			Rows: []uint16{105, 193, 270, 318, 49, 147, 222, 50, 148, 223, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 49, 147, 222, 50, 148, 223, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0},
			End:  []uint16{5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 61, 66, 71, 76, 81},
		},
		{ // forbid_emblem
			Rows: []uint16{105, 193, 270, 318, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 111, 112, 113, 114, 202, 203, 13, 14, 125, 126, 127, 194, 195, 0},
			By:   []uint16{105, 193, 270, 318, 0, 105, 193, 270, 318, 2, 3, 4, 7, 10, 111, 112, 113, 114, 202, 203, 13, 125, 194, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 2, 3, 5, 6, 8, 9, 11, 12, 0, 105, 193, 270, 318, 14, 127, 195, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 2, 3, 5, 6, 8, 9, 11, 12, 0, 105, 193, 270, 318, 126, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0, 105, 193, 270, 318, 0},
			End:  []uint16{5, 24, 29, 42, 50, 55, 60, 65, 70, 75, 88, 94, 99, 104, 109},
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

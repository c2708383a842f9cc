package premises

import "law.example/vienna/internal/rule"

// law is what the evaluator reads and what its reasons are rendered from.
var law = rule.Law{Package: "premises", Columns: columns}

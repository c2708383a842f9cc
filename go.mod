module law.example/vienna

go 1.26

package browser

import "testing"

func TestShots(t *testing.T) {
	p := open(t, "#package=immunity&question=civil_jurisdiction&presume=true&person=agent&act=private")
	p.shoot("a")
	p.click("nav [data-page=cases]")
	p.shoot("cases")
	p.click("nav [data-page=rules]")
	p.shoot("rules")
	p = open(t, "")
	p.shoot("empty")
}

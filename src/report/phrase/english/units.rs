//! English: what else is counted.

use crate::report::phrase::Meaning::{Organisation, Unit};
use crate::report::phrase::UnitClass;
use crate::report::phrase::phrases;

phrases! {
    "classes" is Unit(UnitClass::Classes),
        "It held 23/80 classes, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "courses" is Unit(UnitClass::Classes),
        "It held 23/80 courses, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "training courses" is Unit(UnitClass::Classes),
        "It held 23/80 training courses, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "training classes" is Unit(UnitClass::Classes),
        "It held 23/80 training classes, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "sessions" is Unit(UnitClass::Classes),
        "It held 23/80 sessions, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "households" is Unit(UnitClass::Households),
        "It reached 23/80 households, reaching 28.75%." => "rate 28.75%: 23 of 80, agrees";
    "dong" is Unit(UnitClass::Money),
        "It collected 950,000 dong, 95% of the budget (1,000,000 dong)." => "attainment 95%: 950,000 of 1,000,000, agrees";
    "organisations" is Unit(UnitClass::Organisations),
        "11/35 organisations admitted members." => "ratio 11/35: 11 of 35, agrees";
    "organizations" is Unit(UnitClass::Organisations),
        "11/35 organizations admitted members." => "ratio 11/35: 11 of 35, agrees";
    "branches" is Unit(UnitClass::Organisations),
        "11/35 branches admitted members." => "ratio 11/35: 11 of 35, agrees";
    "communes" is Unit(UnitClass::Organisations),
        "11/35 communes admitted members." => "ratio 11/35: 11 of 35, agrees";
    "units" is Unit(UnitClass::Organisations),
        "11/35 units admitted members." => "ratio 11/35: 11 of 35, agrees";
    "villages" is Unit(UnitClass::Organisations),
        "11/35 villages admitted members." => "ratio 11/35: 11 of 35, agrees";
    "schools" is Unit(UnitClass::Organisations),
        "11/35 schools admitted members." => "ratio 11/35: 11 of 35, agrees";
    "cooperatives" is Unit(UnitClass::Organisations),
        "11/35 cooperatives reported." => "ratio 11/35: 11 of 35, agrees";
    "cells" is Unit(UnitClass::Organisations),
        "11/35 cells admitted members." => "ratio 11/35: 11 of 35, agrees";
    "party cells" is Unit(UnitClass::Organisations),
        "11/35 party cells admitted members." => "ratio 11/35: 11 of 35, agrees";
    "committees" is Unit(UnitClass::Organisations),
        "11/35 committees admitted members." => "ratio 11/35: 11 of 35, agrees";
    "districts" is Unit(UnitClass::Organisations),
        "11/35 districts admitted members." => "ratio 11/35: 11 of 35, agrees";
    "provinces" is Unit(UnitClass::Organisations),
        "11/35 provinces admitted members." => "ratio 11/35: 11 of 35, agrees";
    "wards" is Unit(UnitClass::Organisations),
        "11/35 wards admitted members." => "ratio 11/35: 11 of 35, agrees";
    "companies" is Unit(UnitClass::Organisations),
        "11/35 companies admitted members." => "ratio 11/35: 11 of 35, agrees";
    "enterprises" is Unit(UnitClass::Organisations),
        "11/35 enterprises admitted members." => "ratio 11/35: 11 of 35, agrees";
    "firms" is Unit(UnitClass::Organisations),
        "11/35 firms admitted members." => "ratio 11/35: 11 of 35, agrees";
    "clinics" is Unit(UnitClass::Organisations),
        "11/35 clinics admitted members." => "ratio 11/35: 11 of 35, agrees";
    "hospitals" is Unit(UnitClass::Organisations),
        "11/35 hospitals admitted members." => "ratio 11/35: 11 of 35, agrees";
    "grassroots organisations" is Unit(UnitClass::Organisations),
        "11/35 grassroots organisations admitted members." => "ratio 11/35: 11 of 35, agrees";
    "members" is Unit(UnitClass::People),
        "It admitted 23/80 members, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "new members" is Unit(UnitClass::People),
        "It admitted 23/80 new members, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "people" is Unit(UnitClass::People),
        "It admitted 23/80 people, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "candidates" is Unit(UnitClass::People),
        "It admitted 23/80 candidates, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "women" is Unit(UnitClass::People),
        "It admitted 193 members, of whom 108 women (56%)." => "share 56%: 108 of 193, agrees";
    "men" is Unit(UnitClass::People),
        "It admitted 193 members, of whom 85 men (44%)." => "share 44%: 85 of 193, agrees";
    "students" is Unit(UnitClass::People),
        "It enrolled 23/80 students, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "pupils" is Unit(UnitClass::People),
        "It enrolled 23/80 pupils, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "workers" is Unit(UnitClass::People),
        "It recruited 23/80 workers, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "children" is Unit(UnitClass::People),
        "It admitted 23/80 children, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "teachers" is Unit(UnitClass::People),
        "It admitted 23/80 teachers, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "farmers" is Unit(UnitClass::People),
        "It admitted 23/80 farmers, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "voters" is Unit(UnitClass::People),
        "It admitted 23/80 voters, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "patients" is Unit(UnitClass::People),
        "It admitted 23/80 patients, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "employees" is Unit(UnitClass::People),
        "It admitted 23/80 employees, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "staff" is Unit(UnitClass::People),
        "It admitted 23/80 staff, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "participants" is Unit(UnitClass::People),
        "It admitted 23/80 participants, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "graduates" is Unit(UnitClass::People),
        "It admitted 23/80 graduates, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "delegates" is Unit(UnitClass::People),
        "It admitted 23/80 delegates, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "visitors" is Unit(UnitClass::People),
        "It admitted 23/80 visitors, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "residents" is Unit(UnitClass::People),
        "It admitted 23/80 residents, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "party members" is Unit(UnitClass::People),
        "It admitted 23/80 party members, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "admissions" is Unit(UnitClass::People),
        "It admitted 23/80 admissions, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "recruits" is Unit(UnitClass::People),
        "It admitted 23/80 recruits, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "trainees" is Unit(UnitClass::People),
        "It admitted 23/80 trainees, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "applicants" is Unit(UnitClass::People),
        "It admitted 23/80 applicants, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "doses" is Unit(UnitClass::Things),
        "It completed 23/80 doses, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "trees" is Unit(UnitClass::Things),
        "It completed 23/80 trees, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "houses" is Unit(UnitClass::Things),
        "It completed 23/80 houses, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "homes" is Unit(UnitClass::Things),
        "It completed 23/80 homes, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "hectares" is Unit(UnitClass::Things),
        "It completed 23/80 hectares, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "ha" is Unit(UnitClass::Things),
        "It completed 23/80 ha, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "tonnes" is Unit(UnitClass::Things),
        "It completed 23/80 tonnes, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "tons" is Unit(UnitClass::Things),
        "It completed 23/80 tons, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "km" is Unit(UnitClass::Things),
        "It completed 23/80 km, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "cases" is Unit(UnitClass::Things),
        "It completed 23/80 cases, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "records" is Unit(UnitClass::Things),
        "It completed 23/80 records, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "visits" is Unit(UnitClass::Things),
        "It completed 23/80 visits, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "projects" is Unit(UnitClass::Things),
        "It completed 23/80 projects, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "models" is Unit(UnitClass::Things),
        "It completed 23/80 models, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "products" is Unit(UnitClass::Things),
        "It completed 23/80 products, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "meetings" is Unit(UnitClass::Things),
        "It completed 23/80 meetings, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "roads" is Unit(UnitClass::Things),
        "It completed 23/80 roads, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "loans" is Unit(UnitClass::Things),
        "It completed 23/80 loans, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "bridges" is Unit(UnitClass::Things),
        "It completed 23/80 bridges, reaching 28.75%." => "attainment 28.75%: 23 of 80, agrees";

    "commune" is Organisation,
        "Commune A: 23/80 members, reaching 28.75%." => "rate 28.75%: 23 of 80, agrees";
    "district" is Organisation,
        "District A: 23/80 members, reaching 28.75%." => "rate 28.75%: 23 of 80, agrees";
    "province" is Organisation,
        "Province A: 23/80 members, reaching 28.75%." => "rate 28.75%: 23 of 80, agrees";
    "ward" is Organisation,
        "Ward 5: 23/80 members, reaching 28.75%." => "rate 28.75%: 23 of 80, agrees";
    "branch" is Organisation,
        "Branch A: 23/80 members, reaching 28.75%." => "rate 28.75%: 23 of 80, agrees";
    "school" is Organisation,
        "School A: 23/80 pupils, reaching 28.75%." => "rate 28.75%: 23 of 80, agrees";
}

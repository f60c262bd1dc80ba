//! English: what is to be reached.

use crate::report::phrase::Meaning::{Assigns, Expects, Strives, TargetNoun};
use crate::report::phrase::phrases;

phrases! {
    "target" is TargetNoun,
        "The target was 80 members; 96 were admitted, 120% of the target." => "attainment 120%: 96 of 80, agrees";
    "targets" is TargetNoun,
        "Against targets of 80 members, 96 were admitted, 120%." => "attainment 120%: 96 of 80, agrees";
    "plan" is TargetNoun,
        "Admitted 96 members, 120% of the plan (80 members)." => "attainment 120%: 96 of 80, agrees";
    "goal" is TargetNoun,
        "The goal was 80 members; 96 were admitted, 120% of the goal." => "attainment 120%: 96 of 80, agrees";
    "quota" is TargetNoun,
        "The quota was 80 members; 96 were admitted, 120% of the quota." => "attainment 120%: 96 of 80, agrees";
    "limit" is TargetNoun,
        "Spent 60 million dong, 75% of the limit (80 million dong)." => "attainment 75%: 60 of 80, agrees";
    "budget" is TargetNoun,
        "Collected 95 million dong, 95% of the budget (100 million dong)." => "attainment 95%: 95 of 100, agrees";
    "estimate" is TargetNoun,
        "Collected 95 million dong, 95% of the estimate (100 million dong)." => "attainment 95%: 95 of 100, agrees";
    "objective" is TargetNoun,
        "It admitted 96 members, 120% of the objective (80 members)." => "attainment 120%: 96 of 80, agrees";
    "requirement" is TargetNoun,
        "It admitted 96 members, 120% of the requirement (80 members)." => "attainment 120%: 96 of 80, agrees";
    "annual target" is TargetNoun,
        "It admitted 96 members, 120% of the annual target (80 members)." => "attainment 120%: 96 of 80, agrees";
    "commitment" is TargetNoun,
        "It admitted 96 members, 120% of the commitment (80 members)." => "attainment 120%: 96 of 80, agrees";

    "assigned" is Assigns,
        "The commune was assigned 80 members and admitted 96, reaching 120%." => "attainment 120%: 96 of 80, agrees";
    "set" is Assigns,
        "The district set 80 members and admitted 96, reaching 120%." => "attainment 120%: 96 of 80, agrees";
    "planned" is Assigns,
        "The district planned 80 members and admitted 96, reaching 120%." => "attainment 120%: 96 of 80, agrees";

    "aims" is Strives,
        "The district aims to reach 95%." => "";
    "wants" is Strives,
        "The union wants 2% of its 1,500 members, that is 30 people, to attend." => "implied_target 30: 2 % of 1,500, agrees";
    "want" is Strives,
        "They want to reach 95%." => "";
    "aim" is Strives,
        "They aim to reach 95%." => "";
    "strive" is Strives,
        "They strive to reach 95%." => "";
    "should" is Strives,
        "Coverage should reach 95%." => "";
    "must" is Strives,
        "Coverage must reach 95%." => "";
    "to admit" is Strives,
        "It was asked to admit 80 members; 96 were admitted, 120% of the target." => "attainment 120%: 96 of 80, agrees";
    "to reach" is Strives,
        "The commune is to reach 95%." => "";

    "forecast" is Expects,
        "8 of 10 members were admitted, 80%; the forecast for the year is 12." => "rate 80%: 8 of 10, agrees";
    "expected" is Expects,
        "8 of 10 members were admitted, 80%; 2 more are expected." => "rate 80%: 8 of 10, agrees";
}

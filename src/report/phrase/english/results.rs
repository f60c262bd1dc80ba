//! English: what was done.

use crate::report::phrase::Meaning::{Attains, Did};
use crate::report::phrase::phrases;

phrases! {
    "admitted" is Did,
        "It admitted 96 members, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "had admitted" is Did,
        "It had admitted 96 members, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "recruited" is Did,
        "It recruited 96 members, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "enrolled" is Did,
        "It enrolled 96 pupils, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "collected" is Did,
        "It collected 96 tonnes, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "achieved" is Did,
        "It achieved 96 members, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "completed" is Did,
        "It completed 96 houses, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "result" is Did,
        "The target was 80, the result 96, or 120% of the target." => "attainment 120%: 96 of 80, agrees";
    "were" is Did,
        "The target was 80 members; 96 were admitted, 120% of the target." => "attainment 120%: 96 of 80, agrees";
    "vaccinated" is Did,
        "It vaccinated 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "planted" is Did,
        "It planted 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "built" is Did,
        "It built 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "trained" is Did,
        "It trained 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "issued" is Did,
        "It issued 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "disbursed" is Did,
        "It disbursed 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "sold" is Did,
        "It sold 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "produced" is Did,
        "It produced 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "received" is Did,
        "It received 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "registered" is Did,
        "It registered 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "held" is Did,
        "It held 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "organised" is Did,
        "It organised 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "organized" is Did,
        "It organized 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "opened" is Did,
        "It opened 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "recognised" is Did,
        "It recognised 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "recognized" is Did,
        "It recognized 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "settled" is Did,
        "It settled 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "resolved" is Did,
        "It resolved 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "exported" is Did,
        "It exported 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "earned" is Did,
        "It earned 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "graduated" is Did,
        "It graduated 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "treated" is Did,
        "It treated 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "delivered" is Did,
        "It delivered 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "connected" is Did,
        "It connected 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "repaired" is Did,
        "It repaired 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "visited" is Did,
        "It visited 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "made" is Did,
        "It made 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "attracted" is Did,
        "It attracted 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "generated" is Did,
        "It generated 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "raised" is Did,
        "It raised 96 units, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "was" is Did,
        "The target was 80; the result was 96, exceeding it by 20%." => "excess 20%: 96 of 80, agrees";

    "reaching" is Attains,
        "It admitted 96 members against a target of 80, reaching 120%." => "attainment 120%: 96 of 80, agrees";
    "reached" is Attains,
        "It admitted 96 members against a target of 80 and reached 120%." => "attainment 120%: 96 of 80, agrees";
    "meeting" is Attains,
        "It admitted 23 members against a target of 80, meeting 28.75%." => "attainment 28.75%: 23 of 80, agrees";
    "equal to" is Attains,
        "It admitted 96 members, equal to 120% of the target of 80." => "attainment 120%: 96 of 80, agrees";
    "equivalent to" is Attains,
        "It admitted 96 members, equivalent to 120% of the target of 80." => "attainment 120%: 96 of 80, agrees";
}

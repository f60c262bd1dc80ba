//! What a total is made up of: groups that overlap, groups that divide, groups within groups.

//! Telling the other tabs and windows what was stored, and hearing it from them.

use std::{cell::RefCell, rc::Rc};

use gloo::events::EventListener;
use num_traits::ToPrimitive;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, Event, MessageEvent, Storage, StorageEvent};

use super::object;
use super::record::{PlanKey, joined};

const CHANNEL: &str = "chi-tieu";
/// Written for the event that it causes in the other tabs: the second way, for browsers without the channel.
const CHANGED: &str = "chi-tieu:plan:changed";

/// What was stored or, without a revision, removed.
type Change = (PlanKey, Option<u64>);

/// Both ways to the other tabs.
#[derive(Default)]
pub(super) struct Changes {
    channel: Option<BroadcastChannel>,
    storage: Option<Storage>,
}

/// Ends the calling back when dropped.
#[must_use = "dropped at once, it calls back never"]
pub struct ChangeGuard {
    _listeners: [Option<EventListener>; 2],
}

impl Changes {
    pub(super) fn open() -> Self {
        Self {
            channel: BroadcastChannel::new(CHANNEL).ok(),
            storage: web_sys::window().and_then(|window| window.local_storage().ok().flatten()),
        }
    }

    /// Tells the others. Who cannot be told finds out at the next write.
    pub(super) fn announce(&self, key: &PlanKey, revision: Option<u64>) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&object::of(&[
                ("plan", JsValue::from_str(key.as_str())),
                ("revision", revision.map_or(JsValue::NULL, object::number)),
            ]));
        }
        if let Some(storage) = &self.storage {
            let revision = revision.map(|revision| revision.to_string()).unwrap_or_default();
            let _ = storage.set_item(CHANGED, &joined(&[&revision, " ", key.as_str()]));
        }
    }

    /// Calls back with what the others stored or removed, once for both ways.
    pub(super) fn listen(&self, callback: Box<dyn FnMut(PlanKey, Option<u64>)>) -> ChangeGuard {
        let heard = Rc::new(RefCell::new((callback, None)));
        // One function for both events.
        let hear = move |event: &Event| {
            let change = match event.dyn_ref::<MessageEvent>() {
                Some(event) => from_message(&event.data()),
                None => event.dyn_ref::<StorageEvent>().and_then(from_storage),
            };
            let (callback, last) = &mut *heard.borrow_mut();
            if let Some((key, revision)) = change.clone()
                && *last != change
            {
                *last = change;
                callback(key, revision);
            }
        };
        ChangeGuard {
            _listeners: [
                self.channel.as_ref().map(|channel| EventListener::new(channel, "message", hear.clone())),
                web_sys::window().map(|window| EventListener::new(&window, "storage", hear)),
            ],
        }
    }
}

fn from_message(message: &JsValue) -> Option<Change> {
    let key = object::text(message, "plan")?;
    let revision = object::property(message, "revision").and_then(|revision| revision.as_f64()?.to_u64());
    Some((PlanKey::from_text(key), revision))
}

fn from_storage(event: &StorageEvent) -> Option<Change> {
    if event.key()? != CHANGED {
        return None;
    }
    let value = event.new_value()?;
    let (revision, key) = value.split_once(' ')?;
    Some((PlanKey::from_text(key), revision.parse().ok()))
}

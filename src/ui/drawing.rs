//! Drawing without a gap in which a key could be lost.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

use yew::Callback;

/// Draws all that waits for it, and runs the effects of what was drawn, before the browser hands out another event.
///
/// Yew draws soon after an event, and once 16 ms have passed it lets the browser go on before the effects have run. Where an
/// effect moves the keyboard into an input that was just drawn, a key pressed in between would go to no input at all.
///
/// For the end of an event's callback only: within an effect it would run effects within one another.
pub(crate) fn finish() {
    // The future draws when it is first polled; whether it has ended then tells nothing that matters.
    let drawing = pin!(yew::scheduler::flush());
    let _ = drawing.poll(&mut Context::from_waker(Waker::noop()));
}

/// The callback, with all that follows from it drawn before it returns. See [`finish`].
pub(crate) fn at_once<T: 'static>(callback: &Callback<T>) -> Callback<T> {
    let callback = callback.clone();
    Callback::from(move |value| {
        callback.emit(value);
        finish();
    })
}

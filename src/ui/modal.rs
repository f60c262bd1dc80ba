//! A dialog over the page. It is open for as long as it is drawn.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::ui::parts::button;

#[derive(PartialEq, Properties)]
pub(super) struct ModalProps {
    pub(super) title: AttrValue,
    /// The word on the button that closes it.
    pub(super) close: AttrValue,
    /// Called when it is closed, by its button or by Escape.
    pub(super) on_close: Callback<()>,
    /// Whether it takes most of the page.
    #[prop_or_default]
    pub(super) wide: bool,
    pub(super) children: Children,
}

#[component]
pub(super) fn Modal(props: &ModalProps) -> Html {
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // Refused only while it is open already.
                let _ = dialog.show_modal();
            }
        });
    }
    let onclose = props.on_close.reform(|_: Event| ());
    let close = props.on_close.reform(|_: MouseEvent| ());
    html! {
        <dialog class={classes!("dialog", props.wide.then_some("dialog-wide"))} ref={dialog} aria-labelledby="dialog-title" {onclose}>
            <div class="dialog-head">
                <h2 id="dialog-title">{ &props.title }</h2>
                { button("button button-quiet", props.close.clone(), close) }
            </div>
            { props.children.clone() }
        </dialog>
    }
}

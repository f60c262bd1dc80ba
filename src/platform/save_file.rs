//! Handing a file to the reader: the browser saves it where it saves downloads.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement, Url,
};

/// Pixels of a picture for each pixel of its drawing.
const SCALE: u32 = 2;

/// Saves a text as a file of this name and media type. `false` where the browser lets it not be made.
#[must_use]
pub fn save_text(name: &str, media_type: &str, text: &str) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options);
    blob.is_ok_and(|blob| save_blob(name, &blob).is_some())
}

/// Saves bytes as a file of this name and media type. `false` where the browser lets it not be made.
#[must_use]
pub fn save_bytes(name: &str, media_type: &str, bytes: &Uint8Array) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_u8_array_sequence_and_options(&Array::of1(bytes), &options);
    blob.is_ok_and(|blob| save_blob(name, &blob).is_some())
}

/// Draws an SVG of so many pixels as PNG, twice as fine, and gives the bytes of the file: none where the browser cannot draw it.
pub async fn png_bytes(svg: &str, width: u32, height: u32) -> Uint8Array {
    let blob = png(svg, width, height).await;
    let buffer = match blob {
        Some(blob) => JsFuture::from(blob.array_buffer()).await.ok(),
        None => None,
    };
    buffer.map_or_else(|| Uint8Array::new_with_length(0), |buffer| Uint8Array::new(&buffer))
}

/// Draws an SVG of so many pixels and saves it as PNG, twice as fine. `false` where the browser cannot draw it.
pub async fn save_png(name: &str, svg: &str, width: u32, height: u32) -> bool {
    match png(svg, width, height).await {
        Some(blob) => save_blob(name, &blob).is_some(),
        None => false,
    }
}

fn save_blob(name: &str, blob: &Blob) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    // Some browsers follow only links that are in the document.
    let body = document.body()?;
    let _ = body.append_child(&link);
    link.click();
    link.remove();
    // The download begins with the click, but some browsers read the address a moment later.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}

async fn png(svg: &str, width: u32, height: u32) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    // A data address is the page's own origin everywhere, in files too: the canvas can be read afterwards.
    image.set_src(&["data:image/svg+xml,", &String::from(js_sys::encode_uri_component(svg))].concat());
    JsFuture::from(image.decode()).await.ok()?;
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width * SCALE);
    canvas.set_height(height * SCALE);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (wide, high) = (f64::from(width * SCALE), f64::from(height * SCALE));
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, wide, high).ok()?;
    let made = Promise::new(&mut |resolve, reject| {
        let give = Closure::once_into_js(move |blob: JsValue| {
            let _ = resolve.call1(&JsValue::NULL, &blob);
        });
        if canvas.to_blob(give.unchecked_ref()).is_err() {
            let _ = reject.call0(&JsValue::NULL);
        }
    });
    // A canvas beyond what the browser can hold gives no picture.
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}

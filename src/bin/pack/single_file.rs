//! One file that starts from `file://` and asks for nothing: styles inline, glue and modules as text.

use std::{cell::RefCell, fmt, io, num::NonZeroU64};

use lol_html::{
    RewriteStrSettings, element,
    errors::RewritingError,
    html_content::{ContentType, Element},
    rewrite_str, text,
};

use crate::{
    extra::{self, ExtraModule},
    glue::{Glue, GlueError},
    letters,
    start_script::StartScript,
};

/// The element that carries the packed module; `index.html` looks for it as well.
const MODULE_ID: &str = "chi-tieu-wasm";

/// Why no single file could be made of Trunk's output.
#[derive(Debug)]
pub(crate) enum PackError {
    /// A file could not be read or written.
    File { name: String, cause: io::Error },
    /// A file that should be text is not UTF-8.
    NotText { name: String },
    /// The page has no inline module script that starts the app.
    NoStartScript,
    /// A module that belongs to the page was not built.
    NoModule { name: String },
    /// The glue cannot be inlined.
    Glue { name: String, cause: GlueError },
    /// An element would make the browser ask for something.
    Request { element: String, address: String },
    /// A style sheet would make the browser ask for something.
    StyleRequest { rule: String },
    /// The page is not HTML that can be rewritten.
    Page(RewritingError),
    /// The module could not be compressed.
    Compression(io::Error),
}

impl fmt::Display for PackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { name, cause } => write!(out, "{name}: {cause}"),
            Self::NotText { name } => write!(out, "{name} is not UTF-8 text"),
            Self::NoStartScript => write!(
                out,
                "index.html has no <script type=module> with `import … from \"….js\"` and `module_or_path: \"….wasm\"`; \
                 is <link data-trunk rel=\"rust\"> still there?"
            ),
            Self::NoModule { name } => {
                write!(out, "the build has no {name}: is its <link data-trunk rel=\"rust\" data-bin> in index.html?")
            }
            Self::Glue { name, cause: GlueError::Imports } => {
                write!(out, "{name} imports other files (inline_js or module = \"…\"): they cannot be inlined")
            }
            Self::Glue { name, cause: GlueError::NoDefaultExport } => {
                write!(out, "{name} does not end with `export {{… as default}}`")
            }
            Self::Request { element, address } => {
                write!(out, "<{element}> would request {address}: inline it, or give it a data: address")
            }
            Self::StyleRequest { rule } => write!(out, "a style sheet would request something: {rule}"),
            Self::Page(cause) => write!(out, "index.html: {cause}"),
            Self::Compression(cause) => write!(out, "compressing the module: {cause}"),
        }
    }
}

/// Makes the single file out of Trunk's page and the modules beside it; `read` gives the files that the page names.
pub(crate) fn pack(
    page: &str,
    modules: &[ExtraModule],
    read: impl Fn(&str) -> Result<Vec<u8>, PackError>,
) -> Result<String, PackError> {
    let script = module_script(page)?;
    let addresses = StartScript::read(&script).ok_or(PackError::NoStartScript)?;
    let own = packed_module(MODULE_ID, [addresses.glue, addresses.wasm], &read)?;
    let start = start_markup(&own, &extra::packed(modules, &read)?);

    let failure: RefCell<Option<PackError>> = RefCell::new(None);
    let refuse = |error: PackError| {
        failure.borrow_mut().get_or_insert(error);
    };
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("link[rel=modulepreload], link[rel=preload]", |link| {
            link.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("link[rel=stylesheet]", |link| {
            let address = link.get_attribute("href").unwrap_or_default();
            match read_text(&read, &address) {
                Ok(style) => link.replace(&format!("<style>{style}</style>"), ContentType::Html),
                Err(error) => refuse(error),
            }
            Ok(())
        }))
        .append_element_content_handler(element!("script[type=module]", |script| {
            script.replace(&start, ContentType::Html);
            Ok(())
        }));
    let packed = rewrite_str(page, settings).map_err(PackError::Page)?;
    if let Some(error) = failure.into_inner() {
        return Err(error);
    }
    asks_for_nothing(&packed)?;
    Ok(packed)
}

/// The text of the page's module script.
fn module_script(page: &str) -> Result<String, PackError> {
    let found = RefCell::new(String::new());
    let settings = RewriteStrSettings::new().append_element_content_handler(text!("script[type=module]", |chunk| {
        found.borrow_mut().push_str(chunk.as_str());
        Ok(())
    }));
    rewrite_str(page, settings).map_err(PackError::Page)?;
    Ok(found.into_inner())
}

fn read_text(read: impl Fn(&str) -> Result<Vec<u8>, PackError>, name: &str) -> Result<String, PackError> {
    String::from_utf8(read(name)?).map_err(|_| PackError::NotText { name: name.to_owned() })
}

/// A module fit for the file: an element that does nothing and has all of it, and what is said of it to `unpack`.
pub(crate) struct PackedModule {
    pub(crate) element: String,
    pub(crate) call: String,
}

/// Packs a module: a script that starts it, made of its glue, and behind it the module itself, compressed together.
pub(crate) fn packed_module(
    id: &str,
    [glue, wasm]: [&str; 2],
    read: impl Fn(&str) -> Result<Vec<u8>, PackError>,
) -> Result<PackedModule, PackError> {
    let text = read_text(&read, glue)?;
    let parts = Glue::read(&text).map_err(|cause| PackError::Glue { name: glue.to_owned(), cause })?;
    let mut all = format!("{};chitieuPacked['{id}']({})", parts.body, parts.start).into_bytes();
    let cut = all.len();
    all.extend(read(wasm)?);
    let gzip = compressed(&all)?;
    let (letters, size) = (letters::encode(&gzip), gzip.len());
    Ok(PackedModule {
        element: format!("<script type=\"application/gzip\" id=\"{id}\">{letters}</script>"),
        call: format!("unpack('{id}',{size},{cut})"),
    })
}

/// As small as gzip can be made: that takes a while, and unpacking it no longer than any other.
fn compressed(bytes: &[u8]) -> Result<Vec<u8>, PackError> {
    // A build for trying things out is not waited for.
    let rounds = if std::env::var_os("TRUNK_PROFILE").is_some_and(|profile| profile == "debug") { 1 } else { 15 };
    let options =
        zopfli::Options { iteration_count: NonZeroU64::new(rounds).unwrap_or(NonZeroU64::MIN), ..Default::default() };
    let mut gzip = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut gzip).map_err(PackError::Compression)?;
    Ok(gzip)
}

/// All packed modules, and the script that unpacks them and starts the page's own.
fn start_markup(own: &PackedModule, extra: &[(&str, PackedModule)]) -> String {
    let elements: String =
        [own].into_iter().chain(extra.iter().map(|(_, module)| module)).map(|module| module.element.as_str()).collect();
    let starters: Vec<String> = extra.iter().map(|(name, module)| format!("{name}:()=>{}", module.call)).collect();
    let starters = starters.join(",");
    let (own, decode) = (&own.call, letters::DECODE);
    format!(
        "{elements}<script type=\"module\">\
         window.chitieuPacked={{}};\
         const unpack=async(id,size,cut)=>{{\
         const letters=document.getElementById(id).textContent;\
         {decode}\
         const stream=new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));\
         const all=await new Response(stream).arrayBuffer();\
         return new Promise((done,failed)=>{{\
         chitieuPacked[id]=start=>start({{module_or_path:all.slice(cut)}}).then(done,failed);\
         const script=document.createElement('script');\
         script.type='module';\
         script.textContent=new TextDecoder().decode(new Uint8Array(all,0,cut));\
         document.head.append(script)\
         }})}};\
         window.chitieuModules={{{starters}}};\
         const wasm=await {own};\
         dispatchEvent(new CustomEvent('TrunkApplicationStarted',{{detail:{{wasm}}}}))\
         </script>"
    )
}

/// Reads the finished file once more, as a browser would, for anything that it would fetch.
fn asks_for_nothing(page: &str) -> Result<(), PackError> {
    let failure: RefCell<Option<PackError>> = RefCell::new(None);
    let styles = RefCell::new(String::new());
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("link[href], [src], [srcset], [poster], object[data]", |element| {
            if let Some(address) = fetched(element) {
                let element = element.tag_name();
                failure.borrow_mut().get_or_insert(PackError::Request { element, address });
            }
            Ok(())
        }))
        .append_element_content_handler(text!("style", |chunk| {
            styles.borrow_mut().push_str(chunk.as_str());
            Ok(())
        }));
    rewrite_str(page, settings).map_err(PackError::Page)?;
    if let Some(error) = failure.into_inner() {
        return Err(error);
    }
    style_request(&styles.into_inner()).map_or(Ok(()), |rule| Err(PackError::StyleRequest { rule }))
}

/// The first address of the element that is not in the page itself.
fn fetched(element: &Element<'_, '_>) -> Option<String> {
    ["href", "src", "srcset", "poster", "data"]
        .iter()
        .filter_map(|name| element.get_attribute(name))
        .find(|address| !address.trim_start().starts_with("data:"))
}

/// The beginning of the first rule by which the styles would fetch something.
fn style_request(styles: &str) -> Option<String> {
    let from = |marker: &str, rest: &str| format!("{marker}{}", rest.chars().take(60).collect::<String>());
    if let Some((_, rest)) = styles.split_once("@import") {
        return Some(from("@import", rest));
    }
    styles
        .split("url(")
        .skip(1)
        .find(|address| {
            let address = address.trim_start_matches(['"', '\'', ' ']);
            !address.starts_with("data:") && !address.starts_with('#')
        })
        .map(|rest| from("url(", rest))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

    use std::io::{self, Read as _};

    use super::{PackError, pack};
    use crate::letters::tests::decode;

    const MODULE: &[u8] = b"\0asm module";
    const GLUE: &str = "const s='</script><!--';async function t(){}export{t as default};";
    const PAGE: &str = "<!doctype html><html lang=vi><link href=data:, rel=icon><link rel=stylesheet href=./a.css>\
        <script type=module>import init from\"./a.js\";const wasm=await init({module_or_path:`./a_bg.wasm`});</script>\
        <link crossorigin href=./a.js rel=modulepreload><link as=fetch href=./a_bg.wasm rel=preload></head>\
        <body><div id=app></div><script>old()</script></body></html>";

    fn file(name: &str) -> Result<Vec<u8>, PackError> {
        match name {
            "./a.js" => Ok(GLUE.as_bytes().to_vec()),
            "./a.css" => Ok(b"p{background:url(data:,)}".to_vec()),
            "./a_bg.wasm" => Ok(MODULE.to_vec()),
            other => Err(PackError::File { name: other.to_owned(), cause: io::ErrorKind::NotFound.into() }),
        }
    }

    #[track_caller]
    fn check_refused(page: &str, needle: &str) {
        let message = pack(page, &[], file).unwrap_err().to_string();
        assert!(message.contains(needle), "{message}");
    }

    #[test]
    fn everything_stands_in_the_one_file() {
        let packed = pack(PAGE, &[], file).unwrap();
        for gone in ["a.js", "a.css", "a_bg.wasm", "preload", "export", "function t"] {
            assert!(!packed.contains(gone), "{gone} is still there: {packed}");
        }
        assert!(packed.contains("<style>p{background:url(data:,)}</style>"));
        assert!(packed.contains("const wasm=await unpack('chi-tieu-wasm',"), "{packed}");
        assert!(packed.contains("<script>old()</script>"));
    }

    #[test]
    fn glue_and_module_come_out_as_they_went_in() {
        let packed = pack(PAGE, &[], file).unwrap();
        let letters = packed.split("id=\"chi-tieu-wasm\">").nth(1).unwrap().split('<').next().unwrap();
        let mut module = Vec::new();
        flate2::read::GzDecoder::new(decode(letters).as_slice()).read_to_end(&mut module).unwrap();
        let script = format!("{};chitieuPacked['chi-tieu-wasm'](t)", GLUE.split("export").next().unwrap());
        assert_eq!(module, [script.as_bytes(), MODULE].concat());
        assert!(packed.contains(&format!(",{})", script.len())), "where the script ends: {packed}");
    }

    #[test]
    fn a_page_in_another_form_is_refused_by_name() {
        check_refused("<html><body></body></html>", "no <script type=module>");
        check_refused(&PAGE.replace("module_or_path", "path"), "no <script type=module>");
        check_refused(&PAGE.replace("./a.js\"", "./b.js\""), "./b.js");
        check_refused(&PAGE.replace("./a_bg.wasm`", "./b.wasm`"), "./b.wasm");
        check_refused(&PAGE.replace("a.css", "b.css"), "b.css");
    }

    #[test]
    fn what_would_be_fetched_is_refused_by_name() {
        check_refused(&PAGE.replace("href=data:,", "href=icon.png"), "<link> would request icon.png");
        check_refused(&PAGE.replace("<div", "<img src=https://example.org/a.png><div"), "https://example.org/a.png");
        check_refused(&PAGE.replace("<div", "<style>@import 'b.css';</style><div"), "@import 'b.css'");
        check_refused(&PAGE.replace("<div", "<style>p{background:url( \"b.png\")}</style><div"), "b.png");
    }
}

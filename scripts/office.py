"""Copies from and pastes into LibreOffice through the clipboard of an X server. Called by office.sh."""

import difflib
import math
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import threading
import time

import uno

SCRATCH = pathlib.Path(sys.argv[1])
DATA = pathlib.Path("tests/data/clipboard").resolve()
LOCALES = {"vi": "vi-VN", "en": "en-US"}
PATIENCE = 30

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{}</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""


class Office:
    """One LibreOffice with a fresh profile, in one locale."""

    def __init__(self, language):
        self.profile = SCRATCH / f"profile-{os.getpid()}"
        (self.profile / "user").mkdir(parents=True)
        (self.profile / "user/registrymodifications.xcu").write_text(PROFILE.format(LOCALES[language]))
        self.pipe = f"chi-tieu-{os.getpid()}"

    def command(self, *arguments):
        return ["soffice", f"-env:UserInstallation=file://{self.profile}", "--norestore", "--nologo", *arguments]

    def start(self):
        accept = f"--accept=pipe,name={self.pipe};urp;"
        self.process = subprocess.Popen(
            self.command("--nofirststartwizard", accept), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def __enter__(self):
        self.start()
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
        for _ in range(PATIENCE * 5):
            try:
                self.context = resolver.resolve(f"uno:pipe,name={self.pipe};urp;StarOffice.ComponentContext")
                return self
            except Exception:
                time.sleep(0.2)
            if self.process.poll() is not None:
                self.start()
        raise TimeoutError("LibreOffice did not start")

    def __exit__(self, *_):
        # Asked to, it removes what it put into the folder for temporary files.
        end = threading.Thread(target=self.end, daemon=True)
        end.start()
        end.join(5)
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def end(self):
        desktop = self.service("com.sun.star.frame.Desktop")
        documents = desktop.Components.createEnumeration()
        while documents.hasMoreElements():
            document = documents.nextElement()
            if hasattr(document, "close"):
                document.close(True)
        desktop.terminate()

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def open(self, address):
        document = self.service("com.sun.star.frame.Desktop").loadComponentFromURL(address, "_blank", 0, ())
        time.sleep(1)
        return document

    def dispatch(self, document, command):
        """Runs a command of the menu; a dialog that it opens is accepted as it stands."""
        frame = document.CurrentController.Frame
        dispatcher = self.service("com.sun.star.frame.DispatchHelper")
        running = threading.Thread(target=dispatcher.executeDispatch, args=(frame, command, "", 0, ()), daemon=True)
        running.start()
        for _ in range(PATIENCE * 2):
            running.join(0.5)
            if not running.is_alive():
                return
            self.accept_dialog()
        raise TimeoutError(f"{command} did not end")

    def accept_dialog(self):
        toolkit = self.service("com.sun.star.awt.Toolkit")
        for index in range(toolkit.getTopWindowCount()):
            try:
                window = toolkit.getTopWindow(index).getAccessibleContext()
                name = window.getAccessibleName()
                if name and "LibreOffice" not in name and "VCL" not in name and press_ok(window):
                    return
            except Exception:
                pass  # A window that closes while it is looked at.


def press_ok(node):
    if node.getAccessibleName() == "OK" and hasattr(node, "doAccessibleAction"):
        node.doAccessibleAction(0)
        return True
    for index in range(min(node.getAccessibleChildCount(), 100)):
        child = node.getAccessibleChild(index)
        # The preview of a text import has parts that are not what they should be.
        if hasattr(child, "getAccessibleContext") and press_ok(child.getAccessibleContext()):
            return True
    return False


def copied(language):
    """What LibreOffice puts on the clipboard when the whole sheet is copied: its HTML and its text."""
    with Office(language) as office:
        # Elsewhere, for LibreOffice leaves a lock beside what it opens.
        sheet = shutil.copy(DATA / "plan.fods", office.profile)
        document = office.open(f"file://{sheet}")
        sheet = document.Sheets.getByIndex(0)
        document.CurrentController.select(sheet.getCellRangeByName("A1:G8"))
        office.dispatch(document, ".uno:Copy")
        time.sleep(1)
        return [
            subprocess.run(
                ["xclip", "-selection", "clipboard", "-t", target, "-o"], capture_output=True, check=True, timeout=10
            ).stdout.decode()
            for target in ("text/html", "UTF8_STRING")
        ]


def converted(language):
    """What LibreOffice saves as HTML."""
    office = Office(language)
    subprocess.run(
        office.command("--headless", "--convert-to", "html", "--outdir", str(SCRATCH), str(DATA / "plan.fods")),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=120,
    )
    return (SCRATCH / "plan.html").read_text()


def cells_of(document):
    sheet = document.Sheets.getByIndex(0)
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    end = cursor.RangeAddress
    def content(cell):
        by_kind = {"EMPTY": None, "VALUE": cell.Value, "TEXT": cell.String}
        return by_kind.get(cell.Type.value, ("formula", cell.Formula))
    return [
        [content(sheet.getCellByPosition(column, row)) for column in range(end.EndColumn + 1)]
        for row in range(end.EndRow + 1)
    ]


def pasted(language, target, content):
    """The cells that come of it when the content is on the clipboard and LibreOffice is told to paste."""
    source = SCRATCH / "pasted"
    source.write_text(content, newline="")
    with Office(language) as office:
        document = office.open("private:factory/scalc")
        owner = subprocess.Popen(
            ["xclip", "-quiet", "-selection", "clipboard", "-t", target, "-i", str(source)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        try:
            time.sleep(1)
            document.CurrentController.select(document.Sheets.getByIndex(0).getCellRangeByName("A1"))
            office.dispatch(document, ".uno:Paste")
            # The dialog about pasted text opens after the command has ended.
            for _ in range(4):
                time.sleep(0.5)
                office.accept_dialog()
            return cells_of(document)
        finally:
            owner.kill()
            owner.wait()


class Near:
    """A percentage that was divided by a hundred as binary floats are."""

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, float) and math.isclose(self.value, other, rel_tol=1e-15)


class Lost:
    """A text that plain text cannot keep from becoming a date or a number."""

    def __eq__(self, other):
        return isinstance(other, float)


def wanted(mark="", percentages=(1.2893, -0.035), odd=("1/5", "0012")):
    """The cells of tests/native/exchange/copied.rs."""
    return [
        ["Đơn vị", "Chỉ tiêu", "Kết quả", "Tỷ lệ đạt"],
        ["Đảng bộ xã Điện Bàn", 750.0, 967.0, percentages[0]],
        ['Đảng ủy "Hoa Sen"\n(trực thuộc)', 1234.0, 12.5, None],
        [mark + "=cmd|' /C calc'!A0", 999999999.999999, -5.0, percentages[1]],
        [mark + "+ Trong đó: nữ", 0.0, odd[0], "-"],
        [mark + "@a <b> & 'c'", 0.000001, odd[1], mark + "-1+2"],
        ['"trong ngoặc"', 1234567.891234, mark + "=1+1", mark + "'=2"],
    ]


def wanted_of_text():
    """Plain text keeps the apostrophes before what would be formulas, and two texts are lost."""
    return wanted("'", (Near(1.2893), Near(-0.035)), (Lost(), Lost()))


def without_generator(text):
    return [line for line in text.splitlines() if 'name="generator"' not in line and 'font-family:' not in line]


def differences(found, fixture):
    """Lines that differ; sizes in pixels depend on the fonts of the machine."""
    def lines(text):
        return [re.sub(r' (height|width)="\d+"', "", line) for line in without_generator(text)]
    return [line for line in difflib.unified_diff(lines(fixture), lines(found), lineterm="", n=0)]


def wrong_cells(found, expected):
    wrong = []
    for row in range(max(len(found), len(expected))):
        left = found[row] if row < len(found) else []
        right = expected[row] if row < len(expected) else []
        for column in range(max(len(left), len(right))):
            one = left[column] if column < len(left) else None
            other = right[column] if column < len(right) else None
            if not other == one:
                wrong.append(f"row {row + 1} column {column + 1}: {one!r} instead of {other!r}")
    return wrong


def fixture(name):
    return (DATA / name).read_text()


def copies(language):
    html, text = copied(language)
    return differences(html, fixture(f"libreoffice.{language}.html")) + differences(
        text, fixture(f"libreoffice.{language}.tsv")
    )


def pastes_html(ours, language):
    return wrong_cells(pasted(language, "text/html", fixture(f"copied.{ours}.html")), wanted())


def pastes_text(language):
    text = fixture(f"copied.{language}.tsv").replace("\n(", "\0").replace("\n", "\r\n").replace("\0", "\n(")
    return wrong_cells(pasted(language, "UTF8_STRING", text), wanted_of_text())


def checks():
    yield from ((f"{language}: copies as in the fixtures", copies, language) for language in LOCALES)
    yield "vi: saves as in the fixture", lambda: differences(converted("vi"), fixture("libreoffice-file.vi.html"))
    for language in LOCALES:
        for ours in LOCALES:
            yield f"{language}: pastes our HTML ({ours}) exactly", pastes_html, ours, language
        yield f"{language}: pastes our text, formulas marked", pastes_text, language


def run_one(number):
    """One check; what is wrong is printed, a line each. Leaves at once: bridges to a LibreOffice that is gone hang."""
    _, check, *arguments = list(checks())[number]
    try:
        wrong = check(*arguments)
    except Exception as error:
        wrong = [f"{type(error).__name__}: {error}"]
    print(*wrong, sep="\n", flush=True)
    os._exit(1 if wrong else 0)


def main():
    failed = 0
    for number, (name, *_) in enumerate(checks()):
        run = subprocess.Popen(
            [sys.executable, __file__, str(SCRATCH), str(number)],
            stdout=subprocess.PIPE, text=True, start_new_session=True,
        )
        try:
            wrong = run.communicate(timeout=60)[0].splitlines()
        except subprocess.TimeoutExpired:
            wrong = ["LibreOffice did not answer within a minute"]
        if run.poll() is None or run.returncode:
            wrong = wrong or ["it broke off"]
            failed += 1
        # LibreOffice and xclip run in the session of the check.
        try:
            os.killpg(run.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        print(f"{'FAIL' if wrong and any(wrong) else 'pass'}  {name}", *filter(None, wrong), sep="\n        ", flush=True)
    print(f"{number + 1 - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if len(sys.argv) > 2:
    run_one(int(sys.argv[2]))
else:
    main()

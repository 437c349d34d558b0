"""Commands that keep a project safe: backup, restore, doctor, mirror."""

from argparse import Namespace
from pathlib import Path
from shlex import quote

from labeler import paths
from labeler.app import backups, doctor, mirror, restoring
from labeler.app.backups import Backups, Copy
from labeler.app.doctor_files import CONSENT
from labeler.app.project import Project
from labeler.app.user_settings import UserSettings
from labeler.cli.command import Outcome, UsageError
from labeler.cli.console import Voice
from labeler.cli.projects import number, warn
from labeler.core.errors import ProjectError
from labeler.core.records import DATABASE_FILE
from labeler.core.regular_files import is_folder
from labeler.jobs.events import Said


def backup(arguments: Namespace, voice: Voice) -> Outcome:
    """Copy a project to where its copies lie, or elsewhere; nobody who works on it has to wait."""
    folder, settings = _folder(arguments.project), user_settings()
    own = backups.of_project(folder, settings)
    if arguments.dest is not None:
        own = Backups(folder, arguments.dest.absolute())
    done = own.write(voice.progress)
    if arguments.dest is None:
        own.thin(settings.backup_bytes)
    warn(voice, done.remarks)
    assert done.copy.facts is not None
    held = f"{number(done.copy.facts.pages, 'page')} ({done.copy.facts.accepted} accepted)"
    return Outcome(
        f"Backed up {held} to {done.copy.path}. Images are not part of a backup.\n"
        f"Copies in {own.place}: {len(own.all())}, {own.size() / 1e6:.1f} MB.",
        code=int(bool(done.remarks)),
        values={"file": str(done.copy.path), "bytes": done.copy.size},
    )


def restore(arguments: Namespace, voice: Voice) -> Outcome:
    """List the copies of a project, or bring one back: in its place or into a new folder."""
    path: Path = arguments.path
    if path.is_file() and path.name != DATABASE_FILE:
        copy, folder = restoring.copy_named(path), restoring.project_of_path(path)
    elif arguments.copy is None:
        return _listed(_folder(path), voice)
    else:
        folder = _folder(path)
        copy = _chosen(folder, arguments.copy)
    if arguments.to is not None:
        done = restoring.restore_to(copy, arguments.to)
    elif folder is None:
        raise UsageError("This copy lies outside of a project. Say where it is to go: --to FOLDER")
    else:
        done = restoring.restore(copy, folder, backups.of_project(folder, user_settings()))
    warn(voice, done.remarks)
    kept = f" What stood there before is in {done.kept}." if done.kept else ""
    return Outcome(
        f"Restored {copy.path.name} to {done.folder}.{kept}",
        code=int(bool(done.remarks)),
        values={"folder": str(done.folder), "kept": str(done.kept or "")},
    )


def check(arguments: Namespace, voice: Voice) -> Outcome:
    """Look a project through and name what is not as it should be; repair it if asked to."""
    folder = _folder(arguments.project)
    if arguments.to is not None:
        report = doctor.repair_to(folder, arguments.to, voice.progress)
    elif arguments.repair:
        report = doctor.repair(folder, voice.progress)
    else:
        report = doctor.examine(folder, voice.progress, is_thorough=arguments.thorough)
    for finding in report.findings:
        voice.report(Said(str(finding)))
    if any(finding.remedy == CONSENT for finding in report.findings):
        warn(voice, [f"If you trust its maker: labeler images {quote(str(folder))} --trust-images"])
    is_done = arguments.repair or arguments.to is not None
    return Outcome(
        _said(folder, report, is_repair=is_done),
        code=int(any(not (f.is_repaired and is_done) for f in report.troubles)),
        values={"findings": [str(f) for f in report.findings], "kept": str(report.kept or "")},
    )


def keep_mirror(arguments: Namespace, voice: Voice) -> Outcome:
    """Keep a plain copy of all labels in a folder, bring it up to date, or stop doing so."""
    if arguments.off and arguments.folder is not None:
        raise UsageError("Say FOLDER or --off.")
    with Project.open(arguments.project) as project:
        if arguments.off:
            mirror.choose(project, None)
            return Outcome("No plain copy is kept any more. The last one stays where it is.")
        if arguments.folder is not None:
            mirror.choose(project, arguments.folder)
        done = mirror.update(project, voice.progress)
        if done is None:
            raise UsageError("Say where to keep the plain copy: PROJECT FOLDER.")
        warn(voice, done.problems)
        return Outcome(
            f"{number(done.written, 'page')} written to {done.folder}; it is up to date.",
            code=int(bool(done.problems)),
            values={"folder": str(done.folder), "written": done.written},
        )


def _listed(folder: Path, voice: Voice) -> Outcome:
    settings = user_settings()
    found = backups.everywhere(folder, settings)
    for copy in found:
        voice.report(Said(_line(copy)))
    wanted = settings.backup_folder
    if wanted is not None and not is_folder(wanted):
        warn(voice, [f"{wanted}, where copies are wanted, is not there."])
    if not found:
        raise ProjectError(
            f"There is no copy of {folder}. Make one: labeler backup {quote(str(folder))}"
        )
    size = sum(copy.size for copy in found) / 1e6
    return Outcome(
        f"{size:.1f} MB in all. Bring one back: labeler restore {quote(str(folder))} --copy NUMBER",
        values={"copies": [str(copy.path) for copy in found]},
    )


def _line(copy: Copy) -> str:
    start = f"{copy.number:5d}  {copy.written.astimezone():%Y-%m-%d %H:%M}"
    if copy.facts is None:
        return f"{start}  {copy.problem}"
    facts = copy.facts
    return (
        f"{start}  {number(facts.pages, 'page')}, {facts.accepted} accepted, "
        f"{number(facts.edits, 'edit')}  {copy.size / 1e6:.1f} MB  {copy.path}"
    )


def _chosen(folder: Path, wanted: int) -> Copy:
    found = [copy for copy in backups.everywhere(folder, user_settings()) if copy.number == wanted]
    if not found:
        raise ProjectError(
            f"There is no copy {wanted}. List them: labeler restore {quote(str(folder))}"
        )
    if len(found) > 1:
        raise ProjectError(f"Two copies have this number. Name the file: {found[0].path}")
    return found[0]


def _said(folder: Path, report: doctor.Diagnosis, *, is_repair: bool) -> str:
    if report.kept is not None:
        return f"Repaired; {report.kept} has what stood there and what could not be read."
    if not report.troubles:
        return "All is well."
    if report.is_sound or is_repair:
        return f"{number(len(report.troubles), 'thing')} to look at; the database is sound."
    return f"Repair it with: labeler doctor {quote(str(folder))} --repair"


def user_settings() -> UserSettings:
    """Return what its user prefers on this machine."""
    return UserSettings(paths.user_settings_file())


def _folder(path: Path) -> Path:
    path = path.resolve()
    return path.parent if path.name == DATABASE_FILE else path

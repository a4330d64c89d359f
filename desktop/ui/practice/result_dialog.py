"""Asks how the result of a quiz is to be printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.sheets.content.quiz import QuizResult
from desktop.ui.dialogs.sheet import Pages, SheetDialog
from desktop.ui.look import Look
from desktop.ui.tasks import Progress, Tasks
from desktop.ui.words import tr


class ResultDialog(SheetDialog):
    """For whom, and on which paper."""

    def __init__(self, result: QuizResult, tasks: Tasks, folder: Path, look: Look, parent: QWidget | None) -> None:
        """Offer a file in `folder`, named after the quiz."""
        what = tr("The score, each question with your answer, and the evidence for what was wrong.")
        super().__init__(tr("Print the result"), what, tasks, folder, look, parent)
        self._result = result
        self.assemble()

    def name(self) -> str:
        """After the article."""
        return tr("Quiz: {title}", title=self._result.title)

    def pages(self) -> Callable[[Progress], Pages]:
        """The result sheet."""
        result, paper, print_for, language = self._result, self.chosen_paper, self.chosen_for, self._look.language

        def job(progress: Progress) -> Pages:
            from desktop.library.quizzing import result_pdf  # imported late: ReportLab takes its time

            return result_pdf(
                result, paper, language,
                print_for=print_for, progress=progress.report, cancelled=progress.cancelled,
            )  # fmt: skip

        return job

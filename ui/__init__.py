"""The screens, in Qt: they show what the presenters decide and hand back what a person does."""

from ui.singletons import keep_singletons

keep_singletons()

#pragma once

#include "ui/sources/sources_presenter.h"
#include "ui/theme/dialog_frame.h"

namespace remarketeer {

/// Asks before something that breaks what stands on a source: accepted means the action. Cancel is the default.
class SourceQuestionDialog final : public DialogFrame
{
    Q_OBJECT

public:
    SourceQuestionDialog(const SourcesPresenter::Question &question, const QString &action, ButtonRole role,
                         QWidget *parent);
};

} // namespace remarketeer

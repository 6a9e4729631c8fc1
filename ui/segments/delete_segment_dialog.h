#pragma once

#include "ui/segments/segments_presenter.h"
#include "ui/theme/dialog_frame.h"

namespace remarketeer {

/// Asks before a segment is deleted: accepted means Delete. Cancel is the default.
class DeleteSegmentDialog final : public DialogFrame
{
    Q_OBJECT

public:
    DeleteSegmentDialog(const SegmentsPresenter::DeleteQuestion &question, QWidget *parent);
};

} // namespace remarketeer

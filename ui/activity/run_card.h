#pragma once

#include "campaigns/run_service.h"
#include "ui/theme/card.h"

#include <QStringList>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace remarketeer {

class InlineMessage;
class TextLabel;

/// The figures of one run and what can be done with it.
class RunCard final : public Card
{
    Q_OBJECT

public:
    explicit RunCard(QWidget *parent = nullptr);
    /// `rejects`: whether the file of skipped rows is there.
    void setRun(const Run &run, const RunProgress &progress, bool rejects);

Q_SIGNALS:
    void resumeRequested();
    void cancelRequested();
    void removeRequested();
    void refreshRequested(); ///< of the account that the run waits for
    void skippedRowsRequested();
    void folderRequested();

private:
    struct Figure {
        TextLabel *number;
        TextLabel *reasons;
    };
    Figure addFigure(const QString &name, const QString &objectName);
    QPushButton *addButton(const QString &text, const QString &objectName, void (RunCard::*asked)());
    QHBoxLayout *m_figures;
    QHBoxLayout *m_buttons;
    InlineMessage *m_message;
    TextLabel *m_title;
    Figure m_read, m_exported, m_skipped, m_blank;
    QPushButton *m_refresh, *m_resume, *m_cancel, *m_rejects, *m_folder, *m_remove;
};

} // namespace remarketeer

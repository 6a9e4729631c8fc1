#pragma once

#include "campaigns/campaign_problem.h"
#include "campaigns/run_service.h"
#include "ui/theme/card.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

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
    /// What the card is told beside the run itself.
    struct Extras {
        RunProgress progress;
        bool rejects = false;   ///< the file of skipped rows is there
        bool elsewhere = false; ///< another process works on it
        QDateTime now;          ///< UTC
    };
    void setRun(const Run &run, const Extras &extras);

Q_SIGNALS:
    void resumeRequested();
    void cancelRequested();
    void removeRequested();
    void refreshRequested(); ///< of the account that the run waits for
    void skippedRowsRequested();
    void folderRequested();
    void remedyRequested(remarketeer::Remedy remedy); ///< of the problem that the run failed with

private:
    struct Figure {
        TextLabel *name;
        TextLabel *number;
        TextLabel *reasons;
    };
    Figure addFigure(const QString &name, const QString &objectName);
    QPushButton *addButton(const QString &text, const QString &objectName, void (RunCard::*asked)());
    QHBoxLayout *m_figures;
    QHBoxLayout *m_buttons;
    void showProblem(const Run &run);
    InlineMessage *m_message;
    TextLabel *m_title;
    TextLabel *m_plan;
    Figure m_read, m_exported, m_skipped, m_blank, m_difference;
    std::optional<Remedy> m_remedy; ///< of the message's button
    QPushButton *m_refresh, *m_resume, *m_cancel, *m_rejects, *m_folder, *m_remove;
};

} // namespace remarketeer

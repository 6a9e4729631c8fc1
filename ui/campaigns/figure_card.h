#pragma once

#include "ui/theme/card.h"

#include <QString>

class QPushButton;

namespace remarketeer {

class TextLabel;

/// A figure as a card shows it.
struct CampaignFigure {
    QString value;            ///< "96,220", or words such as "Audience Not Found"
    bool isNumber = true;     ///< large; words are smaller and may take two lines
    QString note = {};        ///< "last run, today 09:00"
    QString explanation = {}; ///< the tooltip, and what a screen reader adds
};

/// One figure of a campaign: its name, the figure, a note, and what can be done about it.
class FigureCard final : public Card
{
    Q_OBJECT

public:
    FigureCard(const QString &name, const QString &objectName, QWidget *parent = nullptr);
    void setFigure(const CampaignFigure &figure);
    /// A link below the note.
    QPushButton *addLink(const QString &text, const QString &objectName);

private:
    QString m_name;
    TextLabel *m_number;
    TextLabel *m_words;
    TextLabel *m_note;
};

} // namespace remarketeer

#pragma once

#include "ui/campaigns/campaign_editor_services.h"

#include <QList>
#include <QString>

namespace remarketeer {

/// A line of the review: "Who", and what is chosen there in a sentence.
struct ReviewLine {
    CampaignStep step;
    QString title;
    QString sentence;
};
/// Who, what, where and when; what is not chosen yet is said too.
QList<ReviewLine> reviewLines(const Campaign &campaign, const CampaignEditorServices &services);

/// A count and its name.
struct ReviewCount {
    QString name;
    quint64 people = 0;
};
/// The segment, who is left out of it and why, and by what the rest can be matched.
QList<ReviewCount> reviewCounts(const ExportSummary &summary);

/// What to know before publishing, each a sentence. `summary`: null when it was not counted.
QList<QString> reviewWarnings(const Campaign &campaign, const ExportSummary *summary);

/// The question to ask before publishing; empty: none is needed.
QString publishQuestion(const Campaign &campaign);

} // namespace remarketeer

#pragma once

#include "ui/audience/reach_figures.h"
#include "ui/campaigns/campaign_draft.h"
#include "ui/campaigns/campaign_editor_services.h"

#include <QCoroTask>

#include <optional>
#include <vector>

namespace remarketeer {

/// Whom a draft would reach: counted when asked, never by itself. Window's thread.
class CampaignReach : public QObject
{
    Q_OBJECT

public:
    enum class State { NotCounted, Counting, Failed, Counted };

    CampaignReach(const CampaignDraft &draft, const CampaignEditorServices &services);
    ~CampaignReach() override;

    void calculate();
    void stop();
    State state() const { return m_state; }
    /// Counted, and who, what or the mapping has changed since.
    bool isStale() const;
    /// Why it cannot be counted; empty: it can.
    QString obstacle() const;
    const QString &error() const { return m_error; } ///< a sentence, when Failed

    const ExportSummary &summary() const { return m_summary; }
    /// The segment's people and by what they can be matched; none until it was counted.
    std::optional<Reach> reach() const;
    /// "of 1,000,000 profiles match “Lapsed buyers”", or why there is no number.
    QString ofText() const;
    const std::vector<PreviewRow> &rows() const { return m_rows; } ///< the first ones, of the last count
    static constexpr std::size_t previewedRows = 5;

Q_SIGNALS:
    void changed();
    void progress(double share); ///< 0 … 1; below 0 while the number of profiles is not known

private:
    std::optional<ReachQuestion> question() const;
    QByteArray fingerprint() const;
    QCoro::Task<void> count(ReachQuestion question);
    const CampaignDraft &m_draft;
    SegmentService &m_segments;
    RunService &m_runs;
    SourceService &m_sources;
    MappingService &m_mapping;
    int m_counting = 0; ///< which count is the current one
    State m_state = State::NotCounted;
    QString m_error;
    QString m_countedSegment; ///< its name when it was counted
    QByteArray m_counted;     ///< fingerprint of what was counted
    ExportSummary m_summary;
    std::vector<PreviewRow> m_rows;
};

/// Usable profiles that match the segment's rules and are not left out.
quint64 matchingPeople(const ExportSummary &summary);
/// Those of them that the campaign takes: not in the control group, within the cap.
quint64 takenPeople(const ExportSummary &summary);

} // namespace remarketeer

#pragma once

#include "campaigns/segment_service.h"
#include "ui/segments/segments_model.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace remarketeer {

/// What the list of segments does, without a window: keeps the model up to date and turns actions into calls of the
/// service and words for the user. Window's thread.
class SegmentsPresenter final : public QObject
{
    Q_OBJECT

public:
    /// Names of the campaigns that use a segment.
    using CampaignsOf = std::function<QStringList(const SegmentId &)>;
    SegmentsPresenter(SegmentService &service, SourceService &sources, CampaignsOf campaignsOf, const Clock &clock);

    SegmentsModel &model() { return m_model; }
    const SegmentsModel &model() const { return m_model; }
    bool isEmpty() const { return m_service.segments().isEmpty(); }
    /// "5 segments · 1 needs attention"; while filtered, "2 of 5 segments".
    QString footer(int shown) const;
    /// What campaigns use has changed.
    void reload();

    Result<SegmentId> duplicate(const SegmentId &id);
    Result<void> remove(const SegmentId &id);

    /// What the deletion's dialog says.
    struct DeleteQuestion {
        QString title;
        QStringList paragraphs;
    };
    DeleteQuestion deleteQuestion(const SegmentId &id) const;

Q_SIGNALS:
    void changed(); ///< segments, or what is told of them

private:
    SegmentLine lineOf(const Segment &segment) const;
    void findTrouble(const SegmentRules &rules, SegmentLine &line) const;
    void openSources();
    SegmentService &m_service;
    SourceService &m_sources;
    CampaignsOf m_campaignsOf;
    SegmentsModel m_model;
    QSet<SourceId> m_asked; ///< to open
    QTimer m_minute;
};

} // namespace remarketeer

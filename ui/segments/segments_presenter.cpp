#include "ui/segments/segments_presenter.h"

#include "segments/rule_check.h"
#include "segments/rule_sentences.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace remarketeer {

SegmentsPresenter::SegmentsPresenter(SegmentService &service, SourceService &sources, CampaignsOf campaignsOf,
                                     const Clock &clock)
    : m_service(service), m_sources(sources), m_campaignsOf(std::move(campaignsOf)), m_model(clock)
{
    connect(&service, &SegmentService::changed, this, &SegmentsPresenter::reload);
    connect(&sources, &SourceService::changed, this, &SegmentsPresenter::reload);
    connect(&sources, &SourceService::sourcesChanged, this, &SegmentsPresenter::reload);
    connect(&m_minute, &QTimer::timeout, &m_model, &SegmentsModel::updateTimes);
    m_minute.start(std::chrono::seconds(30));
    reload();
}

void SegmentsPresenter::reload()
{
    QList<SegmentLine> lines;
    for (const Segment &segment : m_service.segments())
        lines.append(lineOf(segment));
    m_model.setLines(lines);
    Q_EMIT changed();
    openSources();
}

void SegmentsPresenter::openSources()
{
    // Whether rules are broken is known once their source is open; it says sourcesChanged() then.
    for (const Segment &segment : m_service.segments()) {
        const auto &source = segment.source;
        if (!source || m_asked.contains(*source) || m_sources.state(*source) != SourceState::NotRead)
            continue;
        m_asked.insert(*source);
        m_sources.open(*source);
    }
}

SegmentLine SegmentsPresenter::lineOf(const Segment &segment) const
{
    SegmentLine line{segment, {}, {}, m_campaignsOf(segment.id) + m_service.usersOf(segment.id), {}, {}};
    const SourceRecord *source = segment.source ? m_sources.find(*segment.source) : nullptr;
    if (source)
        line.source = source->name;
    const Result<SegmentRules> rules = SegmentRules::fromJson(segment.rules);
    if (!rules) {
        line.broken = tr("Rules unreadable");
        line.reason = rules.error().sentence;
        return line;
    }
    line.sentence = describe(*rules);
    if (!source) {
        line.broken = tr("Source removed");
        line.reason = tr("The profile source was removed. Open the segment and choose another one.");
        return line;
    }
    findTrouble(*rules, line);
    return line;
}

void SegmentsPresenter::findTrouble(const SegmentRules &rules, SegmentLine &line) const
{
    const SourceState state = m_sources.state(*line.segment.source);
    if (state == SourceState::Missing || state == SourceState::Unreadable) {
        line.broken = state == SourceState::Missing ? tr("Source missing") : tr("Source unreadable");
        if (const std::optional<Error> error = m_sources.errorOf(*line.segment.source))
            line.reason = error->sentence;
        return;
    }
    // Nothing is missing from a source that is not open yet.
    const std::shared_ptr<const OpenSource> open = m_sources.opened(*line.segment.source);
    const QStringList properties = open ? open->source->properties() : usedProperties(rules);
    const std::vector<RuleTrouble> troubles = troublesOf(rules, properties);
    if (!troubles.empty()) {
        const ErrorCode code = troubles.front().error.code;
        line.broken = code == ErrorCode::NotFound       ? tr("Property missing")
                      : code == ErrorCode::FileNotFound ? tr("File missing")
                                                        : tr("Not finished");
        line.reason = troubles.front().error.sentence;
        return;
    }
    for (const Suppression &whom : rules.leaveOut) {
        const auto *file = std::get_if<SuppressionFile>(&whom);
        if (file && !QFileInfo(file->path).isFile()) {
            line.broken = tr("File missing");
            line.reason = tr("A file of people who are left out is not there. Open the segment and choose it again.");
        } else if (!file && !m_service.find(std::get<SegmentId>(whom))) {
            line.broken = tr("Left-out segment deleted");
            line.reason = tr("A segment that is always left out was deleted. Open this one and remove it.");
        }
    }
}

QString SegmentsPresenter::footer(int shown) const
{
    const int total = m_model.rowCount();
    int waiting = 0;
    for (int row = 0; row < total; ++row)
        waiting += m_model.line(row).broken.isEmpty() ? 0 : 1;
    QString text = shown == total ? tr("%n segment(s)", nullptr, total)
                                  : tr("%1 of %n segment(s)", nullptr, total).arg(QLocale().toString(shown));
    if (waiting > 0)
        text = tr("%1 · %2", "parts of a footer").arg(text, tr("%n need(s) attention", nullptr, waiting));
    return text;
}

Result<SegmentId> SegmentsPresenter::duplicate(const SegmentId &id)
{
    return m_service.duplicate(id);
}

Result<void> SegmentsPresenter::remove(const SegmentId &id)
{
    return m_service.remove(id);
}

SegmentsPresenter::DeleteQuestion SegmentsPresenter::deleteQuestion(const SegmentId &id) const
{
    const Segment *segment = m_service.find(id);
    if (!segment)
        return {};
    DeleteQuestion question{tr("Delete “%1”?").arg(segment->name), {}};
    question.paragraphs << tr("The segment’s rules are forgotten. Profiles and audiences at TikTok stay as they are.");
    const QString between = tr(", ", "between names");
    if (const QStringList campaigns = m_campaignsOf(id); !campaigns.isEmpty())
        question.paragraphs << tr("%n campaign(s) use(s) this segment and cannot run without it: %1.", nullptr,
                                  static_cast<int>(campaigns.size()))
                                   .arg(campaigns.join(between));
    if (const QStringList segments = m_service.usersOf(id); !segments.isEmpty())
        question.paragraphs << tr("%n segment(s) leave(s) it out and will be broken: %1.", nullptr,
                                  static_cast<int>(segments.size()))
                                   .arg(segments.join(between));
    return question;
}

} // namespace remarketeer

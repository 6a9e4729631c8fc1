#pragma once

#include "accounts/accounts_service.h"
#include "campaigns/run_service.h"
#include "core/clock.h"
#include "ui/audience/account_audiences.h"
#include "ui/audience/attribute_row.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace remarketeer {

/// What *Send audience* knows before it begins: the audience, the attributes, how many people that reaches, the first
/// rows. Window's thread.
class SendAudiencePresenter : public QObject
{
    Q_OBJECT

public:
    SendAudiencePresenter(AdvertiserId account, AccountsService &accounts, RunService &runs, SourceService &source,
                          MappingService &mapping, const Clock &clock);
    ~SendAudiencePresenter() override;

    QString accountName() const;

    // --- which audience
    AudienceChange change() const { return m_change; }
    void setChange(AudienceChange change);
    bool modifies() const { return m_change != AudienceChange::CreateNew; }
    const QString &name() const { return m_name; }
    void setName(const QString &name);
    /// What is wrong with the name; empty: nothing. An untouched empty name is not complained of.
    QString nameProblem() const;
    const QString &description() const { return m_description; }
    void setDescription(const QString &description);
    QString descriptionProblem() const;
    static constexpr int descriptionLimit = 200;

    // --- the account's audiences
    AccountAudiences &audiences() { return m_audiences; }
    const std::optional<Audience> &audience() const { return m_audience; }
    void setAudience(const std::optional<Audience> &audience);
    /// What to know of the chosen audience before it is changed; empty: nothing special.
    QString audienceNote() const;

    // --- attributes
    AttributeRow row(ExportAttribute attribute) const;
    void setChosen(ExportAttribute attribute, bool chosen);
    /// Chosen, mapped and taken by the audience.
    AttributeSet attributes() const;

    // --- reach and preview
    enum class Fetch { NotYet, Running, Failed, Done };
    Fetch reachState() const { return m_reachState; }
    const QString &reachError() const { return m_reachError; }
    const ExportSummary &reach() const { return m_reach; }
    /// People that the upload would hold, as far as they are counted.
    std::optional<quint64> reachable() const;
    bool belowMinimum() const;
    const std::vector<PreviewRow> &preview() const { return m_preview; }
    static constexpr std::size_t previewedRows = 20;
    QString sourceName() const { return m_source.name(); }
    bool hasSource() const { return m_source.source() != nullptr; }
    void stopCounting();
    void countAgain();

    // --- sending
    /// Why nothing can be sent yet; empty: it can.
    QString obstacle() const;
    /// Why not even a file can be written; empty: it can.
    QString fileObstacle() const;
    QString sendText() const;
    /// The question to ask first; empty: none is needed.
    QString confirmation() const;
    Result<RunId> send();
    Result<RunId> saveToFile(const QString &path);
    QString suggestedFileName() const;

Q_SIGNALS:
    void changed(); ///< audience, attributes, what can be sent
    void reachChanged();
    /// Of the count under way, 0 … 1; below 0 when the number of profiles is not known yet.
    void reachProgress(double share);
    void previewChanged();

private:
    SendAudienceRequest request() const;
    void attributesChanged();
    void sourceChanged();
    QCoro::Task<void> count();

    const AdvertiserId m_account;
    AccountsService &m_accounts;
    RunService &m_runs;
    SourceService &m_source;
    MappingService &m_mapping;
    AccountAudiences m_audiences;

    AudienceChange m_change = AudienceChange::CreateNew;
    QString m_name;
    bool m_nameTouched = false;
    QString m_description;
    AttributeSet m_chosen;
    std::optional<Audience> m_audience;

    QTimer m_countSoon;
    std::shared_ptr<const CsvSource> m_countedSource;
    int m_counting = 0; ///< which count is the current one
    Fetch m_reachState = Fetch::NotYet;
    QString m_reachError;
    ExportSummary m_reach;
    std::vector<PreviewRow> m_preview;
};

} // namespace remarketeer

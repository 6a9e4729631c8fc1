#pragma once

#include "ui/audience/account_audiences.h"
#include "ui/audience/attribute_row.h"
#include "ui/campaigns/campaign_draft.h"
#include "ui/campaigns/campaign_editor_services.h"

#include <optional>

namespace remarketeer {

/// The step *What* without its window: which audience, what later runs do with it, which attributes. Window's thread.
class WhatPresenter : public QObject
{
    Q_OBJECT

public:
    WhatPresenter(CampaignDraft &draft, const CampaignEditorServices &services);

    // --- which audience
    bool creates() const { return m_draft.campaign().createsAudience; }
    /// What was entered on the other side is kept, and is there again when the user comes back.
    void setCreates(bool creates);
    void setNewName(const QString &name);
    /// What is wrong with what was typed; empty: nothing, or nobody has typed yet.
    QString nameProblem() const;
    void setDescription(const QString &description);
    QString descriptionProblem() const;
    static constexpr int nameLimit = 128;
    static constexpr int descriptionLimit = 200;
    AccountAudiences &audiences() { return m_audiences; }
    void setAudience(const Audience &audience);
    /// What to know of the chosen audience before it is changed; empty: nothing special, or not asked yet.
    QString audienceNote() const;
    void setUpdate(AudienceUpdate update);

    // --- attributes
    AttributeRow row(ExportAttribute attribute) const;
    void setChosen(ExportAttribute attribute, bool chosen);

Q_SIGNALS:
    void changed();

private:
    /// Keys of what is ticked, mapped and taken by the audience.
    QStringList takenAttributes() const;
    void keepAttributes();
    QString calculateType() const;
    /// Of the segment; the workspace's current one while none is chosen.
    std::optional<SourceId> sourceId() const;
    void openSource();
    CampaignDraft &m_draft;
    SegmentService &m_segments;
    SourceService &m_sources;
    MappingService &m_mapping;
    AccountAudiences m_audiences;
    AttributeSet m_ticked; ///< also what cannot be taken at present
    // Of the kind of audience that is not chosen at present: what was entered there.
    QString m_otherName;
    std::optional<AudienceId> m_otherAudience;
    QString m_otherCalculate;
    std::optional<SourceId> m_asked; ///< the source that was last asked to open
    bool m_nameTouched = false;
};

} // namespace remarketeer

#include "ui/campaigns/what_presenter.h"

#include "campaigns/attribute_keys.h"
#include "ui/audience/audience_kind.h"
#include "ui/campaigns/campaign_words.h"

#include <algorithm>
#include <utility>

namespace remarketeer {

namespace {
std::size_t at(ExportAttribute attribute)
{
    return static_cast<std::size_t>(attribute);
}
} // namespace

WhatPresenter::WhatPresenter(CampaignDraft &draft, const CampaignEditorServices &services)
    : m_draft(draft), m_segments(services.segments), m_sources(services.sources), m_mapping(services.mapping),
      m_audiences(services.accounts, services.runs, services.clock)
{
    const Campaign &campaign = m_draft.campaign();
    // A draft that was never touched begins with everything that TikTok matches on.
    m_ticked = campaign.attributes.isEmpty() && campaign.isUntouched() ? matchedAttributes()
                                                                       : attributesOf(campaign.attributes);
    m_audiences.setAccount(campaign.account);
    if (!creates())
        m_audiences.load();
    connect(&m_draft, &CampaignDraft::changed, this, [this] {
        m_audiences.setAccount(m_draft.campaign().account);
        openSource();
        Q_EMIT changed();
    });
    connect(&m_audiences, &AccountAudiences::changed, this, &WhatPresenter::changed);
    connect(&m_mapping, &MappingService::changed, this, &WhatPresenter::keepAttributes);
    connect(&m_sources, &SourceService::changed, this, &WhatPresenter::keepAttributes);
    connect(&m_sources, &SourceService::sourcesChanged, this, &WhatPresenter::keepAttributes);
    openSource();
    keepAttributes();
}

void WhatPresenter::setCreates(bool creates)
{
    if (creates == m_draft.campaign().createsAudience)
        return;
    m_draft.change([this, creates](Campaign &campaign) {
        campaign.createsAudience = creates;
        // What stands on the other side now, and what stood on this one.
        const QString name = std::exchange(campaign.audienceName, m_otherName);
        m_otherName = name;
        std::swap(campaign.audience, m_otherAudience);
        std::swap(campaign.calculateType, m_otherCalculate);
        if (!updatesFor(creates).contains(campaign.update))
            campaign.update = AudienceUpdate::Replace;
    });
    if (!creates && m_audiences.state() == AccountAudiences::State::NotAsked)
        m_audiences.load();
    keepAttributes();
}

void WhatPresenter::setNewName(const QString &name)
{
    m_nameTouched = true;
    m_draft.change([&name](Campaign &campaign) { campaign.audienceName = name; });
}

QString WhatPresenter::nameProblem() const
{
    if (!creates() || (!m_nameTouched && m_draft.campaign().audienceName.isEmpty()))
        return {};
    const auto name = AudienceName::from(m_draft.campaign().audienceName);
    return name ? QString() : name.error().sentence;
}

void WhatPresenter::setDescription(const QString &description)
{
    m_draft.change([&description](Campaign &campaign) { campaign.description = description; });
}

QString WhatPresenter::descriptionProblem() const
{
    const qsizetype over = m_draft.campaign().description.size() - descriptionLimit;
    if (over <= 0)
        return {};
    return tr("The description is %Ln character(s) too long.", nullptr, static_cast<int>(over));
}

void WhatPresenter::setAudience(const Audience &audience)
{
    m_draft.change([&audience](Campaign &campaign) {
        campaign.audience = audience.id;
        campaign.audienceName = audience.name;
        campaign.calculateType = audience.calculateType;
    });
    keepAttributes();
}

QString WhatPresenter::audienceNote() const
{
    const auto &chosen = m_draft.campaign().audience;
    if (creates() || !chosen)
        return {};
    const auto &list = m_audiences.list();
    const auto it = std::find_if(list.cbegin(), list.cend(), [&](const Audience &each) { return each.id == *chosen; });
    if (it != list.cend())
        return remarketeer::audienceNote(*it);
    if (m_audiences.state() == AccountAudiences::State::Listed)
        return tr("“%1” is not among the audiences of this account any more. Choose another one.")
            .arg(m_draft.campaign().audienceName);
    return {};
}

void WhatPresenter::setUpdate(AudienceUpdate update)
{
    m_draft.change([update](Campaign &campaign) { campaign.update = update; });
}

QString WhatPresenter::calculateType() const
{
    return creates() ? QString() : m_draft.campaign().calculateType;
}

std::optional<SourceId> WhatPresenter::sourceId() const
{
    const auto &id = m_draft.campaign().segment;
    const Segment *segment = id ? m_segments.find(*id) : nullptr;
    if (segment)
        return segment->source;
    return m_sources.current() ? std::optional(m_sources.current()->id) : std::nullopt;
}

void WhatPresenter::openSource()
{
    const auto id = sourceId();
    if (!id || id == m_asked)
        return;
    m_asked = id;
    if (!m_sources.opened(*id))
        m_sources.open(*id);
}

AttributeRow WhatPresenter::row(ExportAttribute attribute) const
{
    const auto id = sourceId();
    const auto source = id ? m_sources.opened(*id) : nullptr; // its properties are not known before it is open
    return attributeRow(attribute, m_mapping.mapping(), source ? &source->catalogue : nullptr, calculateType(),
                        m_ticked.test(at(attribute)));
}

void WhatPresenter::setChosen(ExportAttribute attribute, bool chosen)
{
    m_ticked.set(at(attribute), chosen);
    m_draft.change([this](Campaign &campaign) { campaign.attributes = takenAttributes(); });
}

QStringList WhatPresenter::takenAttributes() const
{
    AttributeSet taken;
    for (const ExportAttributeInfo &attribute : exportAttributes())
        taken.set(at(attribute.attribute), row(attribute.attribute).chosen);
    return keysOf(taken);
}

void WhatPresenter::keepAttributes()
{
    if (const QStringList keys = takenAttributes(); keys != m_draft.campaign().attributes)
        m_draft.fillIn([&keys](Campaign &campaign) { campaign.attributes = keys; });
    else
        Q_EMIT changed();
}

} // namespace remarketeer

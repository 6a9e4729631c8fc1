#pragma once

#include "ui/campaigns/campaign_editor_presenter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace remarketeer {

class AttributeList;
class AudienceList;
class InlineMessage;
class StatusLabel;
class TextLabel;

/// *What*: a new audience or an existing one, what runs do with it, and which attributes are exported.
class WhatStep : public QWidget
{
    Q_OBJECT

public:
    explicit WhatStep(CampaignEditorPresenter &presenter, QWidget *parent = nullptr);

Q_SIGNALS:
    void mapRequested(remarketeer::ExportAttribute attribute);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeNewAudience();
    QWidget *makeUpdate();
    void refresh();
    CampaignEditorPresenter &m_presenter;
    WhatPresenter &m_what;
    QRadioButton *m_create;
    QRadioButton *m_modify;
    QWidget *m_newAudience = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_description = nullptr;
    TextLabel *m_counts = nullptr;
    StatusLabel *m_problem = nullptr;
    TextLabel *m_noAccount;
    AudienceList *m_audiences;
    InlineMessage *m_note;
    TextLabel *m_updateCaption = nullptr;
    QComboBox *m_update = nullptr;
    TextLabel *m_explanation = nullptr;
    AttributeList *m_attributes;
};

} // namespace remarketeer

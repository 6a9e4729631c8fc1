#pragma once

#include "ui/audience/send_audience_presenter.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace remarketeer {

class AttributeList;
class AudienceChooser;
class InlineMessage;
class StatusLabel;
class TextLabel;

/// The main side of *Send audience*: a new audience or an existing one, and what to export.
class AudienceForm : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceForm(SendAudiencePresenter &presenter, QWidget *parent = nullptr);
    /// A refusal that came after *Send*; empty hides it.
    void showError(const QString &sentence);

Q_SIGNALS:
    void mapRequested(remarketeer::ExportAttribute attribute);

private:
    QWidget *makeNewAudience();
    void refresh();
    SendAudiencePresenter &m_presenter;
    QRadioButton *m_create;
    QRadioButton *m_modify;
    QWidget *m_newAudience = nullptr;
    AudienceChooser *m_chooser;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_description = nullptr;
    StatusLabel *m_problem = nullptr;
    TextLabel *m_descriptionCount = nullptr;
    InlineMessage *m_error;
    AttributeList *m_attributes;
};

} // namespace remarketeer

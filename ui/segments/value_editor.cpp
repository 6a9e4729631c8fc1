#include "ui/segments/value_editor.h"

#include "ui/segments/date_field.h"
#include "ui/segments/tab_order.h"
#include "ui/segments/value_field.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace remarketeer {

namespace {

/// A number as it is stored, "1234.5", from how the user's locale writes it; what is no number stays as it is.
QString storedNumber(const QString &typed)
{
    bool isNumber = false;
    QLocale locale;
    locale.setNumberOptions(QLocale::RejectGroupSeparator);
    const double number = locale.toDouble(typed.trimmed(), &isNumber);
    return isNumber ? QString::number(number, 'g', QLocale::FloatingPointShortest) : typed.trimmed();
}

QString shownNumber(const QString &stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return isNumber ? locale.toString(number, 'g', QLocale::FloatingPointShortest) : stored;
}

} // namespace

ValueEditor::ValueEditor(SegmentPresenter &presenter, const RulePlace &place, const FileQuestion &files,
                         const QString &name, const QString &key, QWidget *before)
    : QWidget(before->parentWidget()), m_presenter(presenter), m_place(place), m_files(files), m_name(name), m_key(key),
      m_before(before), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(px(6));
    refresh();
}

void ValueEditor::refresh()
{
    const Condition &condition = m_presenter.condition(m_place);
    const bool fresh = m_op != condition.op;
    if (fresh)
        build(condition.op);
    if (fresh || m_suggestedFor != condition.property) {
        m_suggestedFor = condition.property;
        const QStringList suggestions = m_presenter.suggestions(condition);
        for (ValueField *field : m_texts)
            field->setSuggestions(suggestions);
    }
    if (fresh || values() != condition.values || m_file || m_reachableBy)
        show(condition);
}

void ValueEditor::build(Operator op)
{
    m_op = op;
    m_texts.clear();
    m_numbers.clear();
    m_dates.clear();
    m_days = nullptr;
    m_file = nullptr;
    m_reachableBy = nullptr;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr); // it may be what has just spoken: it goes later
            widget->deleteLater();
        }
        delete item;
    }
    const OperandKind kind = operatorInfo(op).operand;
    m_layout->setDirection(kind == OperandKind::TwoDates ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    switch (kind) {
    case OperandKind::None:
        if (operatorInfo(op).kind == OperatorKind::Reachability)
            addReachableBy();
        break;
    case OperandKind::Text:
        addText(new ValueField(ValueField::Kind::One, this), tr("Value of %1").arg(m_name));
        break;
    case OperandKind::Texts:
        addText(new ValueField(ValueField::Kind::Several, this),
                tr("Values of %1, with commas between them").arg(m_name));
        break;
    case OperandKind::Pattern:
        addText(new ValueField(ValueField::Kind::One, this), tr("Pattern of %1").arg(m_name));
        break;
    case OperandKind::Number:
        addNumber(tr("Number of %1").arg(m_name), {});
        break;
    case OperandKind::TwoNumbers:
        addNumber(tr("Lowest number of %1").arg(m_name), QStringLiteral("_from"));
        m_layout->addWidget(new TextLabel(TextRole::Secondary, tr("and", "between two numbers"), this));
        addNumber(tr("Highest number of %1").arg(m_name), QStringLiteral("_to"));
        break;
    case OperandKind::Date:
        addDate(tr("Day of %1").arg(m_name), {});
        break;
    case OperandKind::TwoDates:
        addDate(tr("First day of %1").arg(m_name), QStringLiteral("_from"));
        addDate(tr("Last day of %1").arg(m_name), QStringLiteral("_to"));
        break;
    case OperandKind::Days:
        addDays(op);
        break;
    case OperandKind::File:
        addFile();
        break;
    }
    for (int i = 0; i < m_layout->count(); ++i) {
        if (QWidget *control = m_layout->itemAt(i)->widget())
            control->show(); // at once, not when the event loop comes to it: Tab may be next
    }
    chainTabOrder(m_before, this);
}

void ValueEditor::addText(ValueField *field, const QString &name, const QString &part)
{
    field->setObjectName(QStringLiteral("value_") + m_key + part);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textChanged, this, &ValueEditor::edited);
    m_texts << field;
    m_layout->addWidget(field, 1);
}

void ValueEditor::addNumber(const QString &name, const QString &part)
{
    auto *field = new ValueField(ValueField::Kind::One, this);
    addText(field, name, part);
    m_texts.removeLast(); // a number needs no suggestions
    field->setPlaceholderText(tr("Number"));
    m_numbers << field;
}

void ValueEditor::addDate(const QString &name, const QString &part)
{
    auto *field = new DateField(name, m_key + part, this);
    connect(field, &DateField::edited, this, &ValueEditor::edited);
    m_dates << field;
    m_layout->addWidget(field, 1);
}

void ValueEditor::addDays(Operator op)
{
    m_days = new QSpinBox(this);
    m_days->setObjectName(QStringLiteral("value_") + m_key);
    m_days->setAccessibleName(tr("Days of %1").arg(m_name));
    m_days->setRange(0, op == Operator::Anniversary ? 365 : 36'500);
    setDaysSuffix(m_days, [](int days) { return tr(" days", "behind their number", days); });
    connect(m_days, &QSpinBox::valueChanged, this, &ValueEditor::edited);
    m_layout->addWidget(m_days, 1);
}

void ValueEditor::addFile()
{
    m_file = new QPushButton(this);
    m_file->setObjectName(QStringLiteral("value_") + m_key);
    m_file->setIcon(icon(Icon::File));
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_file, &QPushButton::clicked, this, &ValueEditor::chooseFile);
    m_layout->addWidget(m_file, 1);
}

void ValueEditor::addReachableBy()
{
    m_reachableBy = new QComboBox(this);
    m_reachableBy->setObjectName(QStringLiteral("value_") + m_key);
    m_reachableBy->setAccessibleName(tr("What %1 asks for").arg(m_name));
    for (const ReachableBy by : {ReachableBy::Email, ReachableBy::Phone, ReachableBy::DeviceId})
        m_reachableBy->addItem(displayName(by), static_cast<int>(by));
    connect(m_reachableBy, &QComboBox::activated, this, [this] {
        m_presenter.setReachableBy(m_place, static_cast<ReachableBy>(m_reachableBy->currentData().toInt()));
    });
    m_layout->addWidget(m_reachableBy, 1);
}

void ValueEditor::show(const Condition &condition)
{
    m_showing = true;
    for (ValueField *field : m_texts)
        field->setValues(condition.values);
    for (qsizetype i = 0; i < m_numbers.size(); ++i)
        m_numbers[i]->setText(shownNumber(condition.values.value(i)));
    for (qsizetype i = 0; i < m_dates.size(); ++i)
        m_dates[i]->setOperand(DateOperand::fromText(condition.values.value(i)).value_or(DateOperand()));
    if (m_days)
        m_days->setValue(condition.values.value(0).toInt());
    if (m_file) {
        const QString path = condition.values.value(0);
        const QString name = path.isEmpty() ? tr("Choose a file…") : QFileInfo(path).fileName();
        m_file->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, px(this, 160)));
        m_file->setToolTip(path);
        m_file->setAccessibleName(tr("List of %1: %2").arg(m_name, name));
    }
    if (m_reachableBy)
        m_reachableBy->setCurrentIndex(static_cast<int>(condition.reachableBy));
    m_showing = false;
}

QStringList ValueEditor::values() const
{
    QStringList values;
    for (const ValueField *field : m_texts)
        values << field->values();
    for (const ValueField *field : m_numbers)
        values << storedNumber(field->text());
    for (const DateField *field : m_dates)
        values << field->operand().toText();
    if (m_days)
        values << QString::number(m_days->value());
    if (m_file)
        values << m_presenter.condition(m_place).values;
    const bool allBlank = std::all_of(values.begin(), values.end(), [](const QString &one) { return one.isEmpty(); });
    return allBlank ? QStringList() : values;
}

void ValueEditor::edited()
{
    if (!m_showing)
        m_presenter.setValues(m_place, values());
}

void ValueEditor::chooseFile()
{
    m_files(this, tr("Choose a file with one value a line"),
            [this](const QString &path) { m_presenter.setValues(m_place, {path}); });
}

} // namespace remarketeer

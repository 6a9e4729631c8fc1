// The drawing half of RemarketeerStyle: decides which painter draws an element, and leaves the rest to Fusion.

#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace remarketeer {

namespace {

void paintItemRow(QPainter *painter, const QStyleOptionViewItem &item)
{
    const Tokens t = tokens(item.palette);
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, t.selected);
    else if (item.state.testFlag(QStyle::State_MouseOver) && item.state.testFlag(QStyle::State_Enabled))
        painter->fillRect(item.rect, t.hover);
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item.rect, item.backgroundBrush);
}

void paintChevron(QPainter *painter, const QStyleOption &option, const QRect &rect, bool up, const QWidget *widget)
{
    const Tokens t = tokens(option.palette);
    const int side = px(widget, 14);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, rect);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QPixmap picture =
        iconPixmap(Icon::ChevronDown, enabled ? t.secondary : t.disabled, side, painter->device()->devicePixelRatioF());
    painter->save();
    painter->translate(place.center() + QPointF(0.5, 0.5));
    if (up)
        painter->rotate(180);
    painter->drawPixmap(QPointF(-side / 2.0, -side / 2.0), picture);
    painter->restore();
}

} // namespace

void RemarketeerStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paintButtonPanel(painter, *option, buttonRole(widget), widget);
    case PE_PanelButtonTool:
        return paintButtonPanel(painter, *option, ButtonRole::Link, widget);
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintInputPanel(painter, *option, widget);
        return;
    case PE_FrameLineEdit:
        return paintInputPanel(painter, *option, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckIndicator(painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioIndicator(painter, *option);
    case PE_FrameFocusRect:
        if (widget && widget->inherits("QAbstractItemView"))
            return; // views draw one ring around the whole row
        return paintFocusRing(painter, option->rect, tokens(option->palette).accent, px(widget, 4));
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintItemRow(painter, *item);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            // Qt calls ascending "down", after the way the values go; the mark points to where they grow.
            paintChevron(painter, *option, option->rect, header->sortIndicator == QStyleOptionHeader::SortDown, widget);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        return paintChevron(painter, *option, option->rect, element == PE_IndicatorArrowUp, widget);
    case PE_PanelTipLabel: {
        const Tokens t = tokens(QApplication::palette());
        painter->fillRect(option->rect, t.controlBorder);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), t.surface);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RemarketeerStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Tokens t = tokens(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu)) {
            const int mark = pixelMetric(PM_MenuButtonIndicator, option, widget);
            const QRect &r = option->rect;
            const QRect place(r.right() - px(widget, 9) - mark + 1, r.top(), mark, r.height());
            paintChevron(painter, *option, visualRect(option->direction, r, place), false, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            const ButtonRole role = buttonRole(widget);
            if (label.features.testFlag(QStyleOptionButton::HasMenu)) { // the text leaves the chevron its room
                const int mark = pixelMetric(PM_MenuButtonIndicator, option, widget);
                label.rect = visualRect(label.direction, label.rect, label.rect.adjusted(0, 0, -mark, 0));
                label.features.setFlag(QStyleOptionButton::HasMenu, false);
            }
            if (label.state.testFlag(State_Enabled) && role != ButtonRole::Normal)
                label.palette.setColor(QPalette::ButtonText, role == ButtonRole::Link ? t.link : t.onAccent);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton label = *button;
            if (widget && label.state.testFlag(State_Enabled))
                label.palette.setColor(QPalette::ButtonText, label.palette.color(widget->foregroundRole()));
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_Header: // QCommonStyle would not ask us where label and arrow go
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, header, painter, widget);
            QStyleOptionHeaderV2 part;
            static_cast<QStyleOptionHeader &>(part) = *header;
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                part.rect = subElementRect(SE_HeaderArrow, header, widget);
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            }
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(painter, *option);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 label;
            static_cast<QStyleOptionHeader &>(label) = *header;
            label.palette.setColor(QPalette::ButtonText, t.secondary);
            label.state &= ~State_On; // Fusion makes the labels of selected columns bold
            painter->save();
            QFont font = textFont(TextRole::Secondary);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            label.fontMetrics = QFontMetrics(font);
            QProxyStyle::drawControl(element, &label, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem cell = *item;
            cell.palette.setColor(QPalette::All, QPalette::HighlightedText, t.selectedText);
            return QProxyStyle::drawControl(element, &cell, painter, widget);
        }
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const int range = bar->maximum - bar->minimum;
            const double fraction = range > 0 ? double(bar->progress - bar->minimum) / range : 0;
            const int height = std::min(px(widget, 5), bar->rect.height());
            const QRect place = alignedRect(bar->direction, Qt::AlignCenter, {bar->rect.width(), height}, bar->rect);
            return paintFillBar(painter, place, fraction, t, bar->direction);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            QRect rect = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            painter->save();
            if (!combo->currentIcon.isNull()) {
                const QRect place =
                    alignedRect(combo->direction, Qt::AlignLeft | Qt::AlignVCenter, combo->iconSize, rect);
                combo->currentIcon.paint(painter, place, Qt::AlignCenter,
                                         combo->state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled);
                const int shift = combo->iconSize.width() + px(widget, 6);
                rect = visualRect(combo->direction, rect, rect.adjusted(shift, 0, 0, 0));
            }
            const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, rect.width());
            drawItemText(painter, rect, visualAlignment(combo->direction, Qt::AlignLeft | Qt::AlignVCenter),
                         combo->palette, combo->state.testFlag(State_Enabled), text, QPalette::Text);
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void RemarketeerStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                          const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(painter, *bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
    }
    if (control == CC_Slider) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintSlider(painter, *slider, subControlRect(CC_Slider, slider, SC_SliderGroove, widget),
                               subControlRect(CC_Slider, slider, SC_SliderHandle, widget));
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame)
                paintInputPanel(painter, *combo, widget);
            const QRect arrow = subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
            return paintChevron(painter, *combo, arrow, false, widget);
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            if (spin->frame)
                paintInputPanel(painter, *spin, widget);
            paintChevron(painter, *spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget), true, widget);
            return paintChevron(painter, *spin, subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget), false,
                                widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace remarketeer

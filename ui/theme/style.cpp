#include "ui/theme/style.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>

namespace remarketeer {

namespace {
constexpr auto roleProperty = "remarketeerRole";
}

void setButtonRole(QPushButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    if (role == ButtonRole::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->update();
}

ButtonRole buttonRole(const QWidget *button)
{
    return button ? static_cast<ButtonRole>(button->property(roleProperty).toInt()) : ButtonRole::Normal;
}

RemarketeerStyle::RemarketeerStyle(Appearance appearance)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_appearance(appearance)
{
}

void RemarketeerStyle::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    QApplication::setPalette(QPalette()); // an empty one: Qt works the system's out again and asks polish()
}

void RemarketeerStyle::polish(QPalette &palette)
{
    if (isHighContrast(palette))
        return;
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && isDark(palette));
    palette = makePalette(dark ? darkTokens() : lightTokens());
}

void RemarketeerStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QComboBox") || widget->inherits("QLineEdit") ||
        widget->inherits("QAbstractSlider"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int RemarketeerStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return px(10);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return px(widget, 16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(widget, 8);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return px(12);
    case PM_HeaderMargin:
        return px(widget, 14);
    case PM_HeaderMarkSize:
        return px(widget, 12);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonMargin:
        return px(widget, 12);
    case PM_ToolTipLabelFrameWidth:
        return px(6);
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return px(widget, 20);
    case PM_MenuButtonIndicator:
        return px(widget, 18);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RemarketeerStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Widget_Animation_Duration:
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(tokens(option ? option->palette : QApplication::palette()).hairline.rgba());
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize RemarketeerStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const
{
    const int control = px(widget, 32);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (buttonRole(widget) == ButtonRole::Link)
            return {size.width() + px(widget, 8), size.height() + px(widget, 6)};
        const bool iconOnly = button && button->text.isEmpty();
        return {iconOnly ? control : size.width() + 2 * px(widget, 15), control};
    }
    case CT_LineEdit:
        return {size.width() + 2 * px(widget, 8), control};
    case CT_ComboBox:
        return {size.width() + px(widget, 10) + px(widget, 32), control};
    case CT_SpinBox: {
        // What subControlRect() leaves for the text, and the field's own margins.
        return {size.width() + px(widget, 8) + px(widget, 24) + px(widget, 6), control};
    }
    case CT_ToolButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {std::max(base.width(), px(widget, 28)), std::max(base.height(), px(widget, 28))};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), px(widget, 24))};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + px(widget, 8), px(widget, 34)};
    }
    case CT_ProgressBar:
        return {size.width(), px(widget, 5)};
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return {base.width() + px(widget, 12), separator ? base.height() : std::max(base.height(), px(widget, 28))};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect RemarketeerStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(px(widget, 8), 1, -px(widget, 8), -1);
    }
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && (element == SE_HeaderLabel || element == SE_HeaderArrow)) {
        const int margin = px(widget, 14), mark = px(widget, 12);
        const QRect whole = option->rect.adjusted(margin, 0, -px(widget, 6), 0);
        const QRect arrow(whole.right() - mark + 1, whole.center().y() - mark / 2, mark, mark);
        const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
        const QRect label = sorted ? whole.adjusted(0, 0, -mark, 0) : whole;
        return visualRect(option->direction, option->rect, element == SE_HeaderArrow ? arrow : label);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect RemarketeerStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(*bar, part, px(32));
    }
    if (control == CC_ComboBox && option) {
        const int arrow = px(widget, 28);
        const QRect &r = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - arrow + 1, r.top(), arrow, r.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(px(widget, 10), 1, -arrow, -1));
    }
    if (control == CC_SpinBox && option && part != SC_SpinBoxFrame) {
        const int buttons = px(widget, 24), half = option->rect.height() / 2;
        const QRect &r = option->rect;
        const QRect up(r.right() - buttons + 1, r.top(), buttons, half);
        const QRect place = part == SC_SpinBoxUp     ? up.adjusted(0, px(widget, 3), 0, 0)
                            : part == SC_SpinBoxDown ? up.translated(0, half).adjusted(0, 0, 0, -px(widget, 3))
                                                     : r.adjusted(px(widget, 8), 1, -buttons, -1);
        return visualRect(option->direction, r, place);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

RemarketeerStyle *applyTheme(Appearance appearance)
{
    auto *style = new RemarketeerStyle(appearance);
    QApplication::setStyle(style); // owns it
    style->setAppearance(appearance);
    QApplication::setWindowIcon(applicationIcon());
    return style;
}

} // namespace remarketeer

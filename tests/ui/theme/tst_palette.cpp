#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace remarketeer;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const bool dark : {false, true}) {
            const Tokens t = dark ? darkTokens() : lightTokens();
            const auto row = [dark](const char *name, int n, const QColor &front, const QColor &ground, double least) {
                QTest::addRow("%s %s %d", dark ? "dark" : "light", name, n) << front << ground << least;
            };
            int n = 0;
            for (const QColor &ground : {t.window, t.surface, t.header, t.hover, t.selected}) {
                row("text", ++n, t.text, ground, 4.5);
                row("secondary", n, t.secondary, ground, 4.5);
                row("link", n, t.link, ground, 4.5);
                row("good", n, t.good, ground, 4.5);
                row("attention", n, t.attention, ground, 4.5);
                row("bad", n, t.bad, ground, 4.5);
            }
            row("selected", 0, t.selectedText, t.selected, 4.5);
            row("primary button", 0, t.onAccent, t.accent, 4.5);
            row("destructive button", 0, t.onAccent, t.destructive, 4.5);
            n = 0;
            for (const QColor &ground : {t.window, t.surface, t.header}) {
                row("edge of a control", ++n, t.controlBorder, ground, 3);
                row("focus ring, primary button", n, t.accent, ground, 3);
                row("destructive button on its ground", n, t.destructive, ground, 3);
            }
            row("focus ring of a row", 0, t.link, t.selected, 3);
        }
    }
    void contrast()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrastRatio(front, ground);
        QVERIFY2(ratio >= least,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(front.name(), ground.name()).arg(ratio)));
    }
    void contrastIsWcags()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(QColor(0x777777), Qt::white) * 100), 448);
    }
    void followsTheSystem()
    {
        RemarketeerStyle style;
        QPalette system(QColor(0x2d2d2d), QColor(0x2d2d2d)); // Qt works the other roles out: light text
        style.polish(system);
        QCOMPARE(system.color(QPalette::Window), darkTokens().window);
        system = QPalette(QColor(0xefefef), QColor(0xefefef));
        style.polish(system);
        QCOMPARE(system.color(QPalette::Window), lightTokens().window);
    }
    void settingsOverrideTheSystem()
    {
        RemarketeerStyle style(Appearance::Dark);
        QPalette system(QColor(0xefefef), QColor(0xefefef));
        style.polish(system);
        QCOMPARE(system.color(QPalette::Window), darkTokens().window);
    }
    void highContrastWins()
    {
        QPalette contrast;
        contrast.setColor(QPalette::Window, Qt::black);
        contrast.setColor(QPalette::WindowText, Qt::white);
        contrast.setColor(QPalette::Base, Qt::black);
        contrast.setColor(QPalette::Highlight, Qt::cyan);
        RemarketeerStyle style(Appearance::Light);
        QPalette polished = contrast;
        style.polish(polished);
        QCOMPARE(polished, contrast);
        QCOMPARE(tokens(polished).text, QColor(Qt::white));
        QCOMPARE(tokens(polished).bad, QColor(Qt::white));
        QCOMPARE(tokens(polished).accent, QColor(Qt::cyan));
    }
    void appearanceSwitchesLive()
    {
        RemarketeerStyle *style = applyTheme(Appearance::Light);
        QLabel label(QStringLiteral("text"));
        label.show();
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), lightTokens().text);
        style->setAppearance(Appearance::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), darkTokens().text);
        style->setAppearance(Appearance::Light);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), lightTokens().text);
    }
    void everyIconIsDrawnInThePalettesColour()
    {
        RemarketeerStyle *style = applyTheme(Appearance::Light);
        for (int i = 0; i <= static_cast<int>(Icon::Warning); ++i) {
            const QIcon picture = icon(static_cast<Icon>(i), Tint::Text);
            const auto strongest = [&picture] {
                const QImage image =
                    picture.pixmap(QSize(48, 48), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
                QColor found(Qt::transparent);
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (image.pixelColor(x, y).alpha() > found.alpha())
                            found = image.pixelColor(x, y);
                return found;
            };
            style->setAppearance(Appearance::Light);
            QCOMPARE(strongest(), lightTokens().text);
            style->setAppearance(Appearance::Dark);
            QCOMPARE(strongest(), darkTokens().text);
        }
        QVERIFY(!applicationIcon().pixmap(64).isNull());
    }
    void aSliderIsDrawnInThePalettesColours()
    {
        RemarketeerStyle *style = applyTheme(Appearance::Light);
        for (const Appearance look : {Appearance::Light, Appearance::Dark}) {
            style->setAppearance(look);
            const Tokens &t = look == Appearance::Light ? lightTokens() : darkTokens();
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QSlider slider(Qt::Horizontal);
                slider.setLayoutDirection(direction);
                slider.setRange(0, 100);
                slider.setValue(50);
                slider.resize(300, slider.sizeHint().height());
                const QImage picture = slider.grab().toImage();
                const bool mirrored = direction == Qt::RightToLeft;
                QCOMPARE(picture.pixelColor(mirrored ? 225 : 75, picture.height() / 2), t.accent);
                QCOMPARE(picture.pixelColor(mirrored ? 75 : 225, picture.height() / 2), t.controlBorder);
            }
        }
        style->setAppearance(Appearance::Light);
    }
    void aMenuButtonHasAnArrow()
    {
        applyTheme(Appearance::Light);
        QMenu menu;
        QPushButton plain(QStringLiteral("More")), withMenu(QStringLiteral("More"));
        withMenu.setMenu(&menu);
        QVERIFY(withMenu.sizeHint().width() > plain.sizeHint().width());
        QVERIFY(withMenu.sizeHint().width() < plain.sizeHint().width() + 40);
        withMenu.resize(withMenu.sizeHint());
        const QImage picture = withMenu.grab().toImage();
        bool inked = false; // where the arrow is, at the end of the button
        for (int x = picture.width() - 26; x < picture.width() - 6; ++x)
            inked = inked || picture.pixelColor(x, picture.height() / 2) != lightTokens().surface;
        QVERIFY(inked);
    }
    void keyboardFocusIsSeen()
    {
        applyTheme(Appearance::Light);
        QWidget window;
        QPushButton first(QStringLiteral("First"), &window), second(QStringLiteral("Second"), &window);
        second.move(0, 60);
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QImage before = second.grab().toImage();
        first.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&first, Qt::Key_Tab);
        QVERIFY(second.hasFocus());
        const QImage after = second.grab().toImage();
        QVERIFY(before != after);
        QCOMPARE(after.pixelColor(1, after.height() / 2), lightTokens().accent);
    }
    void controlsGrowWithTheFont()
    {
        applyTheme(Appearance::Light);
        QPushButton button(QStringLiteral("Save"));
        const int before = button.sizeHint().height();
        QFont large = button.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        button.setFont(large);
        QVERIFY(button.sizeHint().height() >= before * 2 - 4);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"

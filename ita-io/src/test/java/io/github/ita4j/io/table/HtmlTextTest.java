package io.github.ita4j.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.table.TableCell.CheckMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>๑. ทำคู่มือ</p> <p>๒. เผยแพร่</p>  | ๑. ทำคู่มือ⏎๒. เผยแพร่",
                "a<br>b<BR/>c<br />d                | a⏎b⏎c⏎d",
                "<ul class=\"x\"><li>ก</li><li>ข</li></ul>ค | ก⏎ข⏎ค",
                "<u>วิธี</u>การ <b>ชัด</b>เจน           | วิธีการ ชัดเจน",
                "<p>ก</p><p></p><p>ข                   | ก⏎ข",
                "ก&nbsp;&amp;&#3585;&#x0E02;&quot;      | ก &กข\"",
                "Q&A &ไม่; &#0; &#xD800; &#99999999;    | Q&A &ไม่; &#0; &#xD800; &#99999999;",
                "&lt;p&gt;                             | <p>",
                "คะแนน <ร้อยละ 85 และ > 50              | คะแนน <ร้อยละ 85 และ > 50",
                "a < b, c <d, <plan> <pre-test         | a < b, c <d, <plan> <pre-test",
                "<p style=\"a>b\">ก</p>                 | ก",
                "<p                                    | <p",
                "<table><tr><td>ก</td><td>ข</td></tr><tr><td>ค</td></tr></table> | ก ข⏎ค",
                "ก<td>ข</td><td>ค</p>ง</li> จ</font>     | ก ข ค⏎ง⏎จ",
                "<script>x</script><!-- ก --><?x?>&copy &COPY; &#150;ข | <script>x</script><!-- ก --><?x?>&copy © –ข",
            })
    void readsHtmlAsText(String raw, String text) {
        assertThat(HtmlText.clean(raw)).isEqualTo(text.replace('⏎', '\n'));
    }

    @Test
    void keepsLinesAndLosesBlanksAtTheirEnds() {
        assertThat(HtmlText.clean("  ก  ข \r\n ค\r\rง\t\n")).isEqualTo("ก  ข\nค\n\nง");
        assertThat(HtmlText.clean("\uFEFFก\u200Bข\u00A0\u00ADค ")).isEqualTo("กข ค");
        assertThat(HtmlText.clean(" \u00A0\n\u200B")).isEmpty();
    }

    @Test
    void keepsCombiningMarksAndEmoji() {
        String family = "👩‍👩‍👧";
        assertThat(HtmlText.clean("น้ำ กำ ก\u0E33 e\u0301 " + family)).isEqualTo("น้ำ กำ ก\u0E33 e\u0301 " + family);
    }

    @Test
    void checkBoxesBecomeMarks() {
        String text =
                HtmlText.clean("<input type=\"checkbox\"/> ยังไม่เริ่ม <input checked=\"\" type=\"checkbox\"/> ทำแล้ว"
                        + "<ul> - ประชุม [x] ครบ");
        assertThat(text).isEqualTo("☐ ยังไม่เริ่ม ☑ ทำแล้ว\n- ประชุม [x] ครบ");
        assertThat(CheckMarks.in(text))
                .containsExactly(
                        new CheckMark(false, "ยังไม่เริ่ม"), new CheckMark(true, "ทำแล้ว"), new CheckMark(true, "ครบ"));
        assertThat(HtmlText.clean("<input type=\"text\"> ก <input type=radio checked> ข"))
                .isEqualTo("ก ☑ ข");
    }

    @ParameterizedTest
    @CsvSource({
        "☑,true",
        "☒,true",
        "✓,true",
        "✔,true",
        "√,true",
        "[x],true",
        "[X],true",
        "[/],true",
        "( / ),true",
        "(/),true",
        "(✓),true",
        "☑\uFE0F,true",
        "✔\uFE0F,true",
        "✅,true",
        "🗹,true",
        "🗸,true",
        "[✔\uFE0F],true",
        "(•),true",
        "(●),true",
        "[•],true",
        "[*],true",
        "\uF0FE,true",
        "\uF0FC,true",
        "\uF052,true",
        "☐,false",
        "☐\uFE0E,false",
        "⬜,false",
        "⬜\uFE0F,false",
        "◻,false",
        "○,false",
        "\uF0A8,false",
        "\uF06F,false",
        "\uF0A3,false",
        "□,false",
        "[ ],false",
        "[],false",
        "(   ),false",
        "(),false"
    })
    void knowsTheMarksThatPeopleWrite(String mark, boolean checked) {
        assertThat(CheckMarks.in("ก " + mark + " ข\nค")).containsExactly(new CheckMark(checked, "ข"));
    }

    @ParameterizedTest
    @CsvSource({"■,□", "●,○", "■,☐", "\uF06E,\uF06F", "\uF06C,\uF0A1"})
    void fullSignsAreTicksBesideEmptyOnesAndOtherwiseBullets(String full, String empty) {
        assertThat(CheckMarks.in(empty + " ยังไม่ได้ดำเนินการ " + full + " ดำเนินการ"))
                .containsExactly(new CheckMark(false, "ยังไม่ได้ดำเนินการ"), new CheckMark(true, "ดำเนินการ"));
        assertThat(CheckMarks.in(full + " ประชุม\n" + full + " อบรม")).isEmpty();
    }

    @Test
    void aSlashAloneIsAMarkAndWithinWordsIsNone() {
        assertThat(CheckMarks.in("/")).containsExactly(new CheckMark(true, ""));
        assertThat(CheckMarks.in("สำนักปลัด/ทุกกอง (ก/ข) [1] (x1) (ถ้ามี)")).isEmpty();
    }
}

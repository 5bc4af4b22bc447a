package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the machine is set to: the time zone changes nothing, and a locale without Thai is named. */
class SurroundingsTest {
    @TempDir
    Path folder;

    @Test
    void workbooksHaveTheSameBytesInEveryTimeZone() {
        TimeZone here = TimeZone.getDefault();
        List<byte[]> workbooks = new ArrayList<>();
        try {
            for (String zone :
                    List.of("UTC", "Asia/Bangkok", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                int status = Ita.run(
                        "report - --year 2566 --format xlsx".split(" "),
                        new ByteArrayInputStream("code,score\noverall,84.99\no1,0\n".getBytes(StandardCharsets.UTF_8)),
                        out,
                        new ByteArrayOutputStream());
                assertThat(status).isZero();
                workbooks.add(out.toByteArray());
            }
        } finally {
            TimeZone.setDefault(here);
        }
        assertThat(workbooks).allMatch(workbook -> Arrays.equals(workbook, workbooks.get(0)));
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void aLocaleWithoutThaiIsNamed() throws Exception {
        List<String> ita = TestClassPath.java(List.of(), Ita.class, "assess").command();
        // The name in bytes, so that it does not depend on what this process is set to.
        String thai = "exec \"$@\" \"$(printf '\\340\\270\\201.csv')\" --year 2566 --lang en";
        List<String> command = new ArrayList<>(List.of("sh", "-c", thai, "sh"));
        command.addAll(ita);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(told)
                .startsWith("ita: '")
                .contains("' cannot be the name of a file in the locale of this process, whose character set is ")
                .endsWith(": set LC_ALL=C.UTF-8, or give the file to standard input and write '-'.\n")
                .hasLineCount(1);
    }
}

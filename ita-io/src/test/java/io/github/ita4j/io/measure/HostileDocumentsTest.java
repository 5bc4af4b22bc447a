package io.github.ita4j.io.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.cli.TestClassPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents made to use up the memory, given to the whole command in a JVM of its own with a heap of 448 MiB: each is
 * refused with a reason, or read, and the program goes on to the next one. A document may be 50 MiB large; what would do
 * no more harm at that size than at a smaller one is smaller here, to save time.
 */
class HostileDocumentsTest {
    private static final int MOST = 50 << 20;
    private static final String HEAD = "ประเด็น\tข้อคำถาม ITA\tมาตรการ\tผู้รับผิดชอบ\tผลการดำเนินการ\n";

    @TempDir
    Path folder;

    @Test
    void eachIsRefusedOrReadInBoundedMemory() throws Exception {
        List<Path> files = new ArrayList<>();
        files.add(repeated("too-large.txt", "", "ก\tข\tค\n", "", MOST + 100));
        files.add(repeated(
                "rows.tsv", "มาตรการ\tผู้รับผิดชอบ\n", "๑. ทำป้าย " + "ยาว".repeat(2_000) + "\tกองคลัง\n", "", MOST));
        files.add(repeated("cells.csv", "มาตรการ,ผู้รับผิดชอบ\n", ",ข\n", "", 5 << 20));
        files.add(repeated("columns.tsv", "มาตรการ\tผู้รับผิดชอบ\n", "ก\t", "ข\nท้าย\tกองคลัง\n", 4 * 10_000));
        files.add(repeated("tables.txt", "", "ก\tข\tค\n\n", "", 13_000_000));
        files.add(repeated("tables.md", "", "|ก|ข|\n\n", "", 1 << 20));
        files.add(repeated("tables.html", "<html>", "<table><tr><td>ก</table>", "", 5 << 20));
        files.add(repeated(
                "deep.html",
                "<html><table><tr><td>มาตรการ<td>ผู้รับผิดชอบ<tr><td>๑. ก<td>",
                "<div><table><tr><td>",
                "ลึก",
                400_000));
        files.add(cells("codes.txt", "๑๗ ๑๑๒\n๒๓๗\n๑๘(ค่าคะแนน ๑๐๑)\n", 1, MOST));
        files.add(cells("steps.txt", "๑. ก ๒. ข\n", 4, 5 << 20));
        files.add(cells("units.txt", "กองก/ทุกกอง/ฝ่ายข และกองค ", 3, 5 << 20));
        files.add(cells("boxes.txt", "☑ ก ☐ ข [x] ", 4, 5 << 20));
        files.add(repeated(
                "merged.html",
                "<html><table><tr><td>มาตรการ<td>ขั้นตอน/วิธีการปฏิบัติ<tr><td>๑. ก<td rowspan=65534>"
                        + "ก".repeat(90_000),
                "<tr><td>๑. ข",
                "</table>",
                1 << 20));
        files.add(bomb());
        List<String> told = run(files);

        Map<String, String> byFile =
                told.stream().collect(Collectors.toMap(line -> line.substring(0, line.indexOf(' ')), line -> line));
        assertThat(byFile).hasSameSizeAs(files);
        assertThat(byFile.values()).allSatisfy(line -> assertThat(line).doesNotContain("Error"));
        assertThat(byFile.get("too-large.txt")).contains("2 0 FILE_TOO_LARGE");
        assertThat(byFile.get("rows.tsv")).contains("0 ");
        assertThat(byFile.get("cells.csv")).contains("TOO_MANY_CELLS");
        assertThat(byFile.get("columns.tsv")).contains("2 1 TOO_MANY_COLUMNS");
        assertThat(byFile.get("tables.txt")).contains("2 0 TOO_MANY_TABLES");
        assertThat(byFile.get("tables.md")).contains("2 0 TOO_MANY_TABLES");
        assertThat(byFile.get("tables.html")).contains("2 0 TOO_MANY_TAGS");
        assertThat(byFile.get("deep.html")).contains("NESTED_TOO_DEEPLY");
        assertThat(byFile.get("codes.txt")).contains("TOO_MANY_PARTS", "TOO_MANY_NOTICES");
        assertThat(byFile.get("steps.txt")).contains("TOO_MANY_PARTS");
        assertThat(byFile.get("units.txt")).startsWith("units.txt 0 ");
        assertThat(byFile.get("boxes.txt")).startsWith("boxes.txt 0 ");
        assertThat(byFile.get("merged.html")).contains("TOO_MUCH_CARRIED");
        assertThat(byFile.get("bomb.xlsx")).contains("2 0 COMPRESSED_TOO_FAR");
    }

    private List<String> run(List<Path> files) throws IOException, InterruptedException {
        String[] names = files.stream().map(Path::toString).toArray(String[]::new);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = TestClassPath.java(List.of("-Xmx448m"), HostileRun.class, names)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        assertThat(Files.readString(err)).isEmpty();
        assertThat(status).isZero();
        return Files.readAllLines(out);
    }

    /** A file of so many bytes: a beginning, something again and again, and an end. */
    private Path repeated(String name, String start, String again, String end, int size) throws IOException {
        Path file = folder.resolve(name);
        byte[] block = again.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] first = start.getBytes(StandardCharsets.UTF_8);
            byte[] last = end.getBytes(StandardCharsets.UTF_8);
            out.write(first);
            for (int written = first.length + last.length; written + block.length <= size; written += block.length) {
                out.write(block);
            }
            out.write(last);
        }
        return file;
    }

    /** A file in which every row has a cell that is about as long as a cell may be. */
    private Path cells(String name, String again, int column, int size) throws IOException {
        StringBuilder row = new StringBuilder("๑. ก");
        for (int i = 1; i < 5; i++) {
            row.append('\t');
            row.append(i == column ? '"' + again.repeat(99_000 / again.length()) + '"' : "ข");
        }
        return repeated(name, HEAD, row.append('\n').toString(), "", size);
    }

    private Path bomb() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            byte[] block = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 150; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        return file;
    }
}

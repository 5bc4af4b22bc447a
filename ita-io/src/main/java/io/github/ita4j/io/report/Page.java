package io.github.ita4j.io.report;

import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.io.report.ReportContent.ReportPart;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.TableView;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is to say of something, ready to be written in any form. {@link Pages} makes it.
 *
 * <pre>{@code
 * Page page = Pages.of(content).in(Language.THAI);
 * page.write(Path.of("report.html"));
 * page.withDigits(Page.Digits.THAI).write(OutputFormat.XLSX, Path.of("report.xlsx"));
 * }</pre>
 *
 * <p>Text is UTF-8, and ends its lines with a line feed. HTML needs nothing else: no script, no font, no network.
 * Whatever is in a name stays text: it becomes no markup, and no field of CSV and no cell of a workbook becomes a
 * formula; a field of CSV that begins with a sign that could make it one gets an apostrophe before it. Scores are
 * numbers in a workbook, and the same page gives the same bytes. Immutable and thread-safe.
 */
public final class Page {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Function<Messages, Subject> subject;
    private final Map<OutputFormat, Document> documents;
    private final Language language;
    private final Digits digits;
    private final boolean marked;
    private final Optional<ReportPart> part;

    /** A form for programs; it is the same in every language. */
    @FunctionalInterface
    interface Document {
        void write(Writer out) throws IOException;
    }

    Page(Function<Messages, Subject> subject, Document json) {
        this(subject, Map.of(OutputFormat.JSON, json));
    }

    /** A page whose forms for programs write themselves: JSON and, where there are, CSV and JSON lines. */
    Page(Function<Messages, Subject> subject, Map<OutputFormat, Document> documents) {
        this(subject, documents, Language.THAI, Digits.ARABIC, false, Optional.empty());
    }

    /** A page that leads to others. */
    static Page ofSite(Function<Messages, Subject> subject) {
        return new Page(subject, out -> {
            throw new IllegalArgumentException("A page of a site has no JSON: write it as HTML.");
        });
    }

    private Page(
            Function<Messages, Subject> subject,
            Map<OutputFormat, Document> documents,
            Language language,
            Digits digits,
            boolean marked,
            Optional<ReportPart> part) {
        this.subject = subject;
        this.documents = documents;
        this.language = language;
        this.digits = digits;
        this.marked = marked;
        this.part = part;
    }

    /**
     * The page in a language; without this it is in Thai.
     *
     * @param other the language
     * @return the page
     */
    public Page in(Language other) {
        return new Page(subject, documents, other, digits, marked, part);
    }

    /**
     * The page with other digits; CSV and JSON always have Arabic ones.
     *
     * @param other the digits
     * @return the page
     */
    public Page withDigits(Digits other) {
        return new Page(subject, documents, language, other, marked, part);
    }

    /**
     * The page whose CSV begins with a byte order mark, without which Excel does not show Thai.
     *
     * @return the page
     */
    public Page withByteOrderMark() {
        return new Page(subject, documents, language, digits, true, part);
    }

    /**
     * The page of a report whose CSV is one of its parts; without this it is the assessment.
     *
     * @param other the part
     * @return the page
     */
    public Page withPart(ReportPart other) {
        return new Page(subject, documents, language, digits, marked, Optional.of(other));
    }

    /**
     * Writes the page to a file in the form that the file's name ends with, over what is there.
     *
     * @param file the file, whose name ends with {@code .txt}, {@code .json}, {@code .csv}, {@code .md}, {@code .html} or
     *     {@code .xlsx}
     * @throws IOException if writing fails
     * @throws MissingLibraryException if the library for the form is not there
     * @throws IllegalArgumentException if the name ends otherwise, and as for {@link #write(OutputFormat, Path)}
     */
    public void write(Path file) throws IOException {
        write(
                OutputFormat.ofFile(file.toString())
                        .orElseThrow(() -> new IllegalArgumentException("The name " + InputText.quote(file.toString())
                                + " promises no form: let it end with .txt, .json, .csv, .md, .html or .xlsx.")),
                file);
    }

    /**
     * Writes the page to a file, over what is there.
     *
     * @param form the form
     * @param file the file
     * @throws IOException if writing fails
     * @throws MissingLibraryException if the library for the form is not there
     * @throws IllegalArgumentException if the results were made with different catalogues, or the page has no table or
     *     part for CSV
     */
    public void write(OutputFormat form, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(form, out);
        }
    }

    /**
     * Writes the page.
     *
     * @param form the form
     * @param out where to; it is flushed but not closed
     * @throws IOException if writing fails
     * @throws MissingLibraryException if the library for the form is not there
     * @throws IllegalArgumentException as for files
     */
    public void write(OutputFormat form, OutputStream out) throws IOException {
        if (form == OutputFormat.XLSX) {
            WorkbookWriter.write(subject(), Messages.in(language), digits, out);
            out.flush();
            return;
        }
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(form, text);
        text.flush();
    }

    /**
     * The page as text.
     *
     * @param form a form other than {@link OutputFormat#XLSX}
     * @return the text
     * @throws MissingLibraryException if the library for the form is not there
     * @throws IllegalArgumentException as for files, and for a workbook
     */
    public String as(OutputFormat form) {
        StringWriter text = new StringWriter();
        try {
            write(form, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(OutputFormat form, Writer out) throws IOException {
        switch (form) {
            case TEXT -> TextWriter.write(page(subject()), out);
            case MARKDOWN -> MarkdownWriter.write(page(subject()), out);
            case HTML -> HtmlWriter.write(subject(), digits::in, out);
            case CSV -> writeCsv(out);
            case CATALOG -> out.write(subject().file());
            case JSON, JSONL ->
                document(form)
                        .orElseThrow(() ->
                                new IllegalArgumentException("Only a list of agencies has JSON lines: write JSON."))
                        .write(out);
            case XLSX -> throw new IllegalArgumentException("A workbook is no text: write it to a stream or a file.");
        }
    }

    private PageView page(Subject said) {
        return said.page().map(text -> digits.in(said.shown(text)));
    }

    private Subject subject() {
        return subject(Messages.in(language));
    }

    Subject subject(Messages messages) {
        return subject.apply(messages);
    }

    private Optional<Document> document(OutputFormat form) {
        return Optional.ofNullable(documents.get(form));
    }

    private void writeCsv(Writer out) throws IOException {
        if (marked) {
            out.append(BYTE_ORDER_MARK);
        }
        if (part.isEmpty() && document(OutputFormat.CSV).isPresent()) {
            document(OutputFormat.CSV).get().write(out);
            return;
        }
        Subject said = subject();
        CsvFields csv = new CsvFields(out);
        boolean begun = false;
        for (TableView table : part.isEmpty() ? said.csv() : part(said, part.get())) {
            if (!begun) {
                csv.cells(table.header().stream().map(CellView::text).toList());
                begun = true;
            }
            for (List<CellView> row : table.rows()) {
                csv.cells(row);
            }
        }
    }

    private static Iterable<TableView> part(Subject said, ReportPart part) {
        Iterable<TableView> table = said.tables().get(part.name().toLowerCase(Locale.ROOT));
        if (table == null) {
            throw new IllegalArgumentException(
                    "The content has no part " + part + ": give it one, or write another part.");
        }
        return table;
    }

    /**
     * The digits that a report shows.
     *
     * <pre>{@code
     * Pages.of(content).withDigits(Page.Digits.THAI).as(OutputFormat.MARKDOWN).contains("๒๕๖๖"); // true
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    public enum Digits {
        /** {@code 0123456789}; text from files keeps the digits it has. */
        ARABIC,

        /**
         * {@code ๐๑๒๓๔๕๖๗๘๙}, in text from files too. What looks like an address, such as {@code www.a2.go.th}, keeps its
         * digits: it would lead nowhere with others.
         */
        THAI;

        /** Words but those with a Latin letter and a sign that addresses and file names have. */
        private static final Pattern NO_ADDRESS =
                Pattern.compile("(?<!\\S)(?!(?=\\S*[A-Za-z])\\S*(?:[@:/\\\\]|\\.[A-Za-z]))\\S+");

        /** Text with these digits. */
        String in(String text) {
            return this == ARABIC
                    ? text
                    : NO_ADDRESS
                            .matcher(text)
                            .replaceAll(word -> Matcher.quoteReplacement(ThaiDigits.toThai(word.group())));
        }
    }
}

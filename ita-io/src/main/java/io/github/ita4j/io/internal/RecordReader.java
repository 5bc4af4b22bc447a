package io.github.ita4j.io.internal;

import io.github.ita4j.core.text.InputText;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Splits bytes into the records of a table and decodes each by itself, so that a record without end or in another encoding
 * costs that record and no other. Holds no more than one record, up to the limit.
 *
 * <p>A record is a line, or several where a quoted field holds line ends (RFC 4180): a quotation mark at the start of a field
 * opens it, and the next one that is not doubled closes it. LF, CR and CR LF end a line. UTF-8 and the Thai character sets of
 * one byte are such that none of these bytes occurs within a character.
 */
public final class RecordReader {
    private static final int BUFFER = 1 << 16;

    /** The letter of byte 0xA1 is U+0E01, and so on. */
    private static final int FIRST_THAI = 0x0E00 - 0xA0;

    /** Where a byte stands: before or in a field without quotation marks, in a quoted one, or behind its closing mark. */
    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    private final InputStream in;
    private final Charset charset;
    private final int longest;
    private final byte separator;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;

    private byte[] line = new byte[256];
    private byte[] held = line;
    private int from;
    private long length;
    private int lines;
    private int number;
    private boolean unclosed;
    private State state = State.START;
    private byte[] record = new byte[0];
    private Encoding encoding;
    private int decidedAt;
    private long bytes;

    /**
     * A reader that finds out what separates the fields; a first line that says so is skipped.
     *
     * @param in the bytes; not closed
     * @param charset how records are decoded: UTF-8, or ISO 8859-1 for a caller that decodes the fields
     * @param longest the longest record that is read, in bytes without its line end
     * @param encoding the encoding of the file, or {@link Encoding#UNDECIDED} where the first record that is not ASCII decides
     * @return the reader
     * @throws IOException if the stream cannot be read
     */
    public static RecordReader open(InputStream in, Charset charset, int longest, Encoding encoding)
            throws IOException {
        byte[] bytes = new byte[ContentStart.LIMIT];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < bytes.length; length += Math.max(read, 0)) {
                read = in.read(bytes, length, bytes.length - length);
            }
        } catch (IOException later) {
            // Met again when the stream is read on, behind what could be read.
        }
        TableStart start = TableStart.of(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        InputStream rest = new FilterInputStream(in) {
            @Override
            public void close() {
                // The stream is the caller's.
            }
        };
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(bytes, 0, length), rest);
        RecordReader reader = new RecordReader(whole, charset, start.separator(), longest, encoding);
        if (start.said()) {
            reader.advanceLine();
        }
        return reader;
    }

    /**
     * What separates the fields.
     *
     * @return such as a comma
     */
    public char separator() {
        return (char) separator;
    }

    /**
     * Whether a record holds nothing but blanks and separators, as spreadsheets leave them around a table.
     *
     * @param record the text of a record
     * @return true if there is nothing in it
     */
    public boolean isBlank(String record) {
        for (int i = 0; i < record.length(); i++) {
            if (record.charAt(i) != separator && !Character.isWhitespace(record.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A reader of a file whose encoding is known.
     *
     * @param in the bytes; not closed
     * @param charset how records are decoded: UTF-8, or ISO 8859-1 for a caller that decodes the fields
     * @param separator what separates the fields, such as a comma
     * @param longest the longest record that is read, in bytes without its line end
     * @param encoding the encoding of the file, or {@link Encoding#UNDECIDED} where the first record that is not ASCII decides
     */
    public RecordReader(InputStream in, Charset charset, char separator, int longest, Encoding encoding) {
        this.encoding = encoding;
        this.in = in;
        this.charset = charset;
        this.separator = (byte) separator;
        this.longest = longest;
    }

    /** How the letters of a file are written. Whatever it is, records hold UTF-8. */
    public enum Encoding {
        /** What the first record that is not ASCII shows: UTF-8, unless it is none but could be Windows-874. */
        UNDECIDED,
        /** UTF-8. */
        UTF_8,
        /** The Thai character set of Windows, of which TIS-620 is a part. */
        WINDOWS_874;

        private static final Pattern THAI = Pattern.compile("(?:x-)?(?:(?:windows|cp)-?874|tis-?620|iso-?8859-11)");

        /**
         * The encoding of a name.
         *
         * @param name such as {@code utf-8} or {@code TIS-620}
         * @return the encoding
         * @throws IllegalArgumentException if the name is of no encoding that is read
         */
        public static Encoding of(String name) {
            String lower = name.strip().toLowerCase(Locale.ROOT);
            if (lower.matches("utf-?8")) {
                return UTF_8;
            }
            if (THAI.matcher(lower).matches()) {
                return WINDOWS_874;
            }
            throw new IllegalArgumentException(
                    InputText.quote(name) + " is no encoding that is read: say UTF-8 or Windows-874 (TIS-620).");
        }

        /**
         * The character set of the encoding.
         *
         * @return that of Windows-874 if the machine has it, otherwise UTF-8
         */
        public Charset charset() {
            return this == WINDOWS_874 && Charset.isSupported("x-windows-874")
                    ? Charset.forName("x-windows-874")
                    : StandardCharsets.UTF_8;
        }
    }

    /**
     * The encoding of the file.
     *
     * @return undecided as long as all records were ASCII
     */
    public Encoding encoding() {
        return encoding;
    }

    /**
     * Where the file was found to be Windows-874, if it was, and nobody had said so.
     *
     * @return the line that decided it, from 1; empty for UTF-8, for ASCII, and where the encoding was given
     */
    public OptionalInt foundWindows874() {
        return encoding == Encoding.WINDOWS_874 && decidedAt > 0 ? OptionalInt.of(decidedAt) : OptionalInt.empty();
    }

    /**
     * How far the reading is.
     *
     * @return the number of bytes taken from the stream
     */
    public long bytes() {
        return bytes;
    }

    /**
     * Moves to the next record.
     *
     * @return false at the end
     * @throws IOException if the stream cannot be read
     */
    public boolean advance() throws IOException {
        if (!advanceLine()) {
            return false;
        }
        number = lines;
        unclosed = false;
        state = State.START;
        scan();
        if (state == State.QUOTED) {
            join();
        }
        if (!isTooLong() && encoding != Encoding.UTF_8) {
            decode();
        }
        return true;
    }

    /** Makes UTF-8 of the record if the file is in Windows-874, in which Thai letters are one byte each. */
    private void decode() {
        boolean ascii = true;
        boolean thai = true;
        for (int i = from; i < from + (int) length; i++) {
            int letter = held[i] & 0xFF;
            ascii &= letter < 0x80;
            thai &= letter < 0x80 || isThai(letter);
        }
        if (ascii) {
            return;
        }
        if (encoding == Encoding.UNDECIDED) {
            encoding = isUtf8() || !thai ? Encoding.UTF_8 : Encoding.WINDOWS_874;
            decidedAt = number;
        }
        if (encoding == Encoding.WINDOWS_874) {
            StringBuilder text = new StringBuilder((int) length);
            for (int i = from; i < from + (int) length; i++) {
                int letter = held[i] & 0xFF;
                text.append(letter < 0x80 ? (char) letter : isThai(letter) ? (char) (FIRST_THAI + letter) : '\uFFFD');
            }
            byte[] decoded = text.toString().getBytes(StandardCharsets.UTF_8);
            hold(decoded, 0, decoded.length);
        }
    }

    private static boolean isThai(int letter) {
        return (letter >= 0xA1 && letter <= 0xDA) || (letter >= 0xDF && letter <= 0xFB);
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(held, from, (int) length));
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    /** Adds lines to the record until its quotation mark is closed; beyond the limit they are only looked at. */
    private void join() throws IOException {
        long size = add(0);
        while (state == State.QUOTED && !unclosed) {
            if (advanceLine()) {
                scan();
                size = add(size + 1);
            } else {
                unclosed = true;
            }
        }
        hold(record, 0, size);
    }

    /** Puts the line behind what the record has, which ends with a line feed; gives the size of both. */
    private long add(long size) {
        long longer = size + length;
        if (longer <= longest) {
            if (longer > record.length) {
                record = Arrays.copyOf(record, (int) Math.min(longest, 2 * longer));
            }
            if (size > 0) {
                record[(int) size - 1] = '\n';
            }
            System.arraycopy(held, from, record, (int) size, (int) length);
        }
        return longer;
    }

    /** Goes on from the state at the end of the line before. Of a line that is too long nothing is known. */
    private void scan() {
        int end = length > longest ? from : from + (int) length;
        // Behind the last mark no field begins or ends that could hold a line end.
        while (end > from && held[end - 1] != '"') {
            end--;
        }
        for (int i = from; i < end; i++) {
            byte b = held[i];
            if (b == '"') {
                state = switch (state) {
                    case START, CLOSED -> State.QUOTED;
                    case QUOTED -> State.CLOSED;
                    case PLAIN -> State.PLAIN;
                };
            } else if (state != State.QUOTED && (b == separator || b != ' ')) {
                state = b == separator ? State.START : State.PLAIN;
            }
        }
    }

    private boolean advanceLine() throws IOException {
        if (!fill()) {
            return false;
        }
        lines++;
        int stop = endOfLine();
        // Not so where the line end, which may be CR LF, is not wholly there: what is held must not be overwritten.
        if (stop < end - 1) {
            hold(buffer, position, stop - position);
            position = stop;
            passLineEnd();
        } else {
            collect();
        }
        return true;
    }

    /** Puts a line together that goes on beyond the buffer. */
    private void collect() throws IOException {
        long collected = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int stop = endOfLine();
            collected = keep(collected, stop);
            ended = stop < end;
            position = stop;
        }
        if (ended) {
            passLineEnd();
        }
        hold(line, 0, collected);
    }

    private void hold(byte[] array, int start, long size) {
        held = array;
        from = start;
        length = size;
    }

    /**
     * The number of the first line of the record.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * Whether a quotation mark of the record is not closed before the end of the file; then nobody knows what it holds.
     *
     * @return true if it is not closed
     */
    public boolean isUnclosed() {
        return unclosed;
    }

    /**
     * Whether the record is longer than is read; then it has no bytes and no text.
     *
     * @return true if it is too long
     */
    public boolean isTooLong() {
        return length > longest;
    }

    /**
     * The array with the bytes of the record, until the next one.
     *
     * @return the array; only the bytes from {@link #from()} on, {@link #length()} of them, are those of the record
     */
    public byte[] array() {
        return held;
    }

    /**
     * Where the record begins in the array.
     *
     * @return its index
     */
    public int from() {
        return from;
    }

    /**
     * How long the record is, without its line end.
     *
     * @return the number of bytes
     */
    public int length() {
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    /**
     * The record, decoded.
     *
     * @return the text
     */
    public String text() {
        return new String(held, from, length(), charset);
    }

    /** Where the line ends within the buffer, or the end of the buffer. */
    private int endOfLine() {
        int stop = position;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    /** Adds the bytes up to a position to the line; beyond the limit they are only counted. */
    private long keep(long collected, int stop) {
        long longer = collected + stop - position;
        if (longer <= longest) {
            if (longer > line.length) {
                line = Arrays.copyOf(line, (int) Math.min(longest, 2 * longer));
            }
            System.arraycopy(buffer, position, line, (int) collected, stop - position);
        }
        return longer;
    }

    private void passLineEnd() throws IOException {
        boolean carriageReturn = buffer[position] == '\r';
        position++;
        if (carriageReturn && fill() && buffer[position] == '\n') {
            position++;
        }
    }

    /** Makes sure there is a byte at the position; false at the end. */
    private boolean fill() throws IOException {
        while (position == end) {
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return false;
            }
            position = 0;
            end = read;
            bytes += read;
        }
        return true;
    }
}

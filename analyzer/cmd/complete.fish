# Completions of wasmready for fish, by 'wasmready completions fish': the program is asked.
function __wasmready_complete
    set -l words (commandline -opc)
    set -l token (commandline -ct)
    set -l lines ($words[1] complete $words[2..-1] "$token" 2>/dev/null)
    set -l before (string match -r -- '^--[^=]*=' "$token")
    set -l value (string replace -r -- '^--[^=]*=' '' "$token")
    switch "$lines[1]"
        case :file
            string replace -r -- '^' "$before" (__fish_complete_path "$value")
        case :folder
            string replace -r -- '^' "$before" (__fish_complete_directories "$value")
        case '*'
            string replace -r -- '^' "$before" $lines[2..-1]
    end
end
complete -c wasmready -f -a '(__wasmready_complete)'

# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of sextant-cli in bash. Asks the program itself for its verbs and options.
_sextant_cli() {
  local word=${COMP_WORDS[COMP_CWORD]} program=${COMP_WORDS[0]} verbs said=() choices=()
  local i
  for ((i = 1; i < COMP_CWORD; ++i)); do
    case ${COMP_WORDS[i]} in
      -r | --as | --lang) ((++i)) ;;
      -*) ;;
      *) said+=("${COMP_WORDS[i]}") ;;
    esac
  done
  verbs=$("$program" --lang en --help 2>/dev/null | sed -n '/^Everywhere:/q; s/^  *//p' | sed 's/   *.*//')
  case ${COMP_WORDS[COMP_CWORD - 1]} in
    --lang) choices=(zh en) ;;
    -r | -o) choices=() ;;
    *)
      if [[ $word == -* ]]; then
        mapfile -t choices < <("$program" --lang en "${said[@]:0:2}" --help 2>/dev/null |
          sed -n 's/^  *\(-[-a-z]*\).*/\1/p')
      elif [[ ${#said[@]} -eq 0 ]]; then
        mapfile -t choices < <(cut -d ' ' -f 1 <<<"$verbs" | sort -u)
      elif [[ ${#said[@]} -eq 1 ]]; then
        mapfile -t choices < <(sed -n "s/^${said[0]} \(.*\)/\1/p" <<<"$verbs")
      fi
      ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "${choices[*]}" -- "$word")
}
complete -o default -F _sextant_cli sextant-cli
